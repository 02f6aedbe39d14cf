package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.identity.DateReading;
import fr.maillon.frontoffice.identity.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A death, and a record that is hidden or shown again. */
@Component
class LifeActs {
    private static final String REASON_NEEDED = "La raison est à indiquer.";

    private final Records records;
    private final IdentityRows identities;
    private final Today today;
    private final ApplicationEventPublisher events;

    LifeActs(Records records, IdentityRows identities, Today today, ApplicationEventPublisher events) {
        this.records = records;
        this.identities = identities;
        this.today = today;
        this.events = events;
    }

    UpdateOutcome died(Acting by, Person it, String typed) {
        return switch (WrittenDate.read(typed, today.in(it.structure()))) {
            case DateReading.Read read
            when read.date().isWhole()
                    && !read.date().first().isBefore(it.traits().birth().date()) ->
                died(by, it, read.date().first());
            case DateReading.Read ignored -> invalid("Le jour, le mois et l’année du décès, après la naissance.");
            case DateReading.Refused refused -> invalid(refused.reason());
            case DateReading.NotADate ignored -> invalid("La date du décès est à remplir\u00a0: 03/02/2026 ou 030226.");
        };
    }

    private UpdateOutcome died(Acting by, Person it, LocalDate on) {
        if (on.equals(it.diedOn())) {
            return new UpdateOutcome.Unchanged();
        }
        identities.died(it.id(), on);
        var version =
                records.touch(by, it, List.of(new Changes.Entry(Act.DIED, null, "", FrenchDates.onScreen(on), "")));
        events.publishEvent(new PatientDied(it.structure(), it.id()));
        return new UpdateOutcome.Updated(version, Map.of());
    }

    UpdateOutcome notDead(Acting by, Person it, String reason) {
        var on = it.diedOn();
        if (on == null) {
            return new UpdateOutcome.Unchanged();
        }
        if (reason.isBlank()) {
            return new UpdateOutcome.Invalid(Map.of("raison", REASON_NEEDED));
        }
        identities.died(it.id(), null);
        events.publishEvent(new PatientBackToLife(it.structure(), it.id()));
        var entry = new Changes.Entry(Act.CORRECTED, Trait.DEATH, FrenchDates.onScreen(on), "", reason.strip());
        return new UpdateOutcome.Updated(records.touch(by, it, List.of(entry)), Map.of());
    }

    UpdateOutcome hide(Acting by, Person it, boolean confidential, String reason) {
        if (it.confidential() == confidential) {
            return new UpdateOutcome.Unchanged();
        }
        if (reason.isBlank()) {
            return new UpdateOutcome.Invalid(Map.of("raison", REASON_NEEDED));
        }
        identities.hide(it.id(), confidential);
        var entry = new Changes.Entry(
                Act.CORRECTED,
                Trait.CONFIDENTIAL,
                confidential ? "non" : "oui",
                confidential ? "oui" : "non",
                reason.strip());
        return new UpdateOutcome.Updated(records.touch(by, it, List.of(entry)), Map.of());
    }

    private static UpdateOutcome invalid(String sentence) {
        return new UpdateOutcome.Invalid(Map.of(Trait.DEATH.field(), sentence));
    }
}

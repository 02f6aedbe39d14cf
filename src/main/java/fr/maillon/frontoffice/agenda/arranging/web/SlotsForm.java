package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.NeedsForm;
import fr.maillon.frontoffice.agenda.SlotSearch;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The question as a form holds it. */
final class SlotsForm {
    private static final int SHOWN = 9;

    private SlotsForm() {}

    /** Nothing without a motif, or as soon as there is a fault. */
    static Optional<SlotSearch> read(Typed typed, Acting acting, SiteTime wall) {
        var motif = typed.id("motif");
        var window = window(typed, wall);
        if (motif == null && typed.has("chercher")) {
            typed.refuse("motif", "Choisissez un motif.");
        }
        if (motif == null || typed.isFaulty()) {
            return Optional.empty();
        }
        var usual = typed.id("habituel");
        return Optional.of(SlotSearch.of(acting.current(), new MotifId(motif))
                .with(typed.ids("avec").stream().map(ResourceId::new).collect(Collectors.toSet()))
                .practising(typed.text("profession"))
                .at(typed.ids("lieux").stream().map(SiteId::new).collect(Collectors.toSet()))
                .within(window)
                .needing(NeedsForm.needs(typed::text))
                .urgent(NeedsForm.urgency(typed::text))
                .preferring(usual == null ? null : new ResourceId(usual))
                .forPatient(patient(typed))
                .askedBy(acting.account())
                .first(SHOWN));
    }

    static @Nullable PatientId patient(Typed typed) {
        var id = typed.id("personne");
        return id == null ? null : new PatientId(id);
    }

    /** The only one asked for: its days are meant. */
    static @Nullable SiteId site(Typed typed) {
        var asked = typed.ids("lieux");
        return asked.size() == 1 ? new SiteId(asked.getFirst()) : null;
    }

    private static SlotSearch.Window window(Typed typed, SiteTime wall) {
        var first = typed.date("apres");
        var last = typed.date("avant");
        var from = typed.time("de");
        var to = typed.time("a");
        if (last != null && last.isBefore(typed.today())) {
            typed.refuse("avant", "Ce jour est passé.");
        } else if (first != null && last != null && last.isBefore(first)) {
            typed.refuse("avant", "Ce jour vient avant le premier.");
        }
        if (from != null && to != null && !to.isAfter(from)) {
            typed.refuse("a", "Cette heure vient avant la première.");
        }
        @Nullable Instant since = first == null ? null : wall.day(first).start();
        @Nullable Instant until = last == null ? null : wall.day(last).end();
        return new SlotSearch.Window(since, until, days(typed), from, to);
    }

    private static Set<DayOfWeek> days(Typed typed) {
        return IntStream.rangeClosed(1, 7)
                .filter(day -> typed.has("jours", String.valueOf(day)))
                .mapToObj(DayOfWeek::of)
                .collect(Collectors.toSet());
    }
}

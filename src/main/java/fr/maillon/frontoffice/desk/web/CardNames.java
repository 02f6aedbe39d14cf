package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.CallCard;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whom cards are about, in a few words: a person, else what the caller gave for a name, else how it came in. */
@Component
class CardNames {
    private final Patients patients;

    CardNames(Patients patients) {
        this.patients = patients;
    }

    /** Of these cards alone. */
    Function<CallCard, String> of(Acting acting, List<CallCard> cards) {
        var labels = patients.labels(
                acting,
                cards.stream()
                        .map(CallCard::patient)
                        .filter(Objects::nonNull)
                        .map(PatientId::new)
                        .toList());
        return card -> {
            var label = card.patient() == null ? null : labels.get(new PatientId(card.patient()));
            if (label != null) {
                return label.name();
            }
            return card.callerName().isEmpty() ? card.channel().label() : card.callerName();
        };
    }
}

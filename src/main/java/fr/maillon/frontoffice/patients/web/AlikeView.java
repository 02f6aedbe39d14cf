package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.patients.CandidateLine;
import fr.maillon.frontoffice.patients.CreationOutcome.Alike;
import java.time.LocalDate;
import java.util.List;

/**
 * People who look like the one being created: probable duplicates, then those not to be confused with her.
 *
 * @param card the call card from which somebody is being created, or empty
 */
record AlikeView(List<CandidateLine> probable, List<CandidateLine> others, String card) {
    static final AlikeView NONE = new AlikeView(List.of(), List.of(), "");

    static AlikeView of(List<Alike> alike, LocalDate today, String card) {
        return new AlikeView(lines(alike, true, today), lines(alike, false, today), card);
    }

    /** Where choosing her leads: her record, or back to the call card with her. */
    String link(CandidateLine line) {
        return CallCard.orRecord(card, line.patient());
    }

    private static List<CandidateLine> lines(List<Alike> alike, boolean probable, LocalDate today) {
        return alike.stream()
                .filter(it -> it.likeness().level().needsReason() == probable)
                .map(it -> CandidateLine.of(it.candidate(), today))
                .toList();
    }
}

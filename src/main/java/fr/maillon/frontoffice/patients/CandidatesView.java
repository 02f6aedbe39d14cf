package fr.maillon.frontoffice.patients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people a search found, for {@code candidates.jte}, on a page or as a fragment of one.
 *
 * @param asked whether anything was searched
 * @param advice a French sentence when part of what was typed could not be used; empty otherwise
 * @param receipt of the search; empty while somebody is still typing, then the fragment asks for it once she stops
 */
public record CandidatesView(List<CandidateLine> lines, boolean asked, String advice, String receipt) {
    /** Nothing searched yet. */
    public static final CandidatesView NONE = new CandidatesView(List.of(), false, "", "");

    public CandidatesView {
        lines = List.copyOf(lines);
    }

    /** Without a receipt while somebody is still typing. */
    public static CandidatesView of(
            PatientQuery query, List<Candidate> found, LocalDate today, @Nullable SearchReceipt receipt) {
        return new CandidatesView(
                found.stream().map(it -> CandidateLine.of(it, today)).toList(),
                !query.isEmpty(),
                query.advice().orElse(""),
                receipt == null ? "" : receipt.value().toString());
    }
}

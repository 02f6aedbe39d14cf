package fr.maillon.frontoffice.patients;

import java.util.List;
import java.util.Optional;

/**
 * What a search gave: somebody may now be created.
 *
 * @param candidates the best first
 * @param advice a French sentence when part of what was typed could not be used
 */
public record Found(SearchReceipt receipt, List<Candidate> candidates, Optional<String> advice) {
    public Found {
        candidates = List.copyOf(candidates);
    }
}

package fr.maillon.frontoffice.identity;

import java.util.Collections;
import java.util.List;

/** The list of given names of the birth certificate and what may be its first. */
public final class GivenNames {
    private GivenNames() {}

    /**
     * Whether {@code first} is how {@code list} begins, hyphens and apostrophes counting as spaces; otherwise an alert, not a refusal
     * (EXI ID 10).
     */
    public static boolean beginsWith(CivilName list, CivilName first) {
        return Collections.indexOfSubList(list.tokens(), first.tokens()) == 0;
    }

    /** The given names after the first: what remains of the list, empty when the list does not begin with it. */
    public static List<String> others(CivilName list, CivilName first) {
        return beginsWith(list, first)
                ? list.tokens().subList(first.tokens().size(), list.tokens().size())
                : List.of();
    }
}

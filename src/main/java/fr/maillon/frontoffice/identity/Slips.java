package fr.maillon.frontoffice.identity;

import java.util.Set;
import java.util.TreeSet;

/**
 * Typing slips between two folded names: one letter missing, added, replaced, or two neighbours swapped.
 *
 * <p>Two names one slip apart always share a member of their {@link #keys}; so a search is an equality on stored keys, and
 * {@link #atMostOne} then removes the few that share a key without being that near.
 */
public final class Slips {
    /** Shorter names differ too easily: one slip would make most of them neighbours. */
    public static final int SHORTEST = 4;

    private Slips() {}

    /** The name itself and all it becomes when one letter is left out; nothing for a name under four letters. */
    public static Set<String> keys(String folded) {
        var keys = new TreeSet<String>();
        if (folded.length() < SHORTEST) {
            return keys;
        }
        keys.add(folded);
        for (int i = 0; i < folded.length(); i++) {
            keys.add(folded.substring(0, i) + folded.substring(i + 1));
        }
        return keys;
    }

    /** Whether one slip at most turns {@code left} into {@code right}. */
    public static boolean atMostOne(String left, String right) {
        if (left.length() > right.length()) {
            return atMostOne(right, left);
        }
        int gap = right.length() - left.length();
        if (gap > 1) {
            return false;
        }
        int from = 0;
        while (from < left.length() && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        if (from == left.length()) {
            return true;
        }
        if (gap == 1) {
            return left.substring(from).equals(right.substring(from + 1));
        }
        return replaced(left, right, from) || swapped(left, right, from);
    }

    private static boolean replaced(String left, String right, int at) {
        return left.substring(at + 1).equals(right.substring(at + 1));
    }

    private static boolean swapped(String left, String right, int at) {
        return at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.substring(at + 2).equals(right.substring(at + 2));
    }
}

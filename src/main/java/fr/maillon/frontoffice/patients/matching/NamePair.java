package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.FrenchSound;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A way of reading words as a family name and a given name, both folded; an empty one stands for any. */
public record NamePair(String family, String given) {
    private static final int LONG_ENOUGH = 3;

    /** Every way of cutting the words in two, in both orders. */
    public static List<NamePair> of(List<String> words) {
        Set<NamePair> pairs = new LinkedHashSet<>();
        for (int cut = 0; cut <= words.size(); cut++) {
            var left = String.join("", words.subList(0, cut));
            var right = String.join("", words.subList(cut, words.size()));
            pairs.add(new NamePair(left, right));
            pairs.add(new NamePair(right, left));
        }
        if (words.size() > 2) {
            pairs.addAll(withoutTheLast(words));
        }
        pairs.remove(new NamePair("", ""));
        return List.copyOf(pairs);
    }

    /** A family name of one word and a list of given names of which the first is enough, or the other way round. */
    private static List<NamePair> withoutTheLast(List<String> words) {
        var first = words.getFirst();
        var second = words.get(1);
        boolean tooShort = first.length() < LONG_ENOUGH || second.length() < LONG_ENOUGH;
        return tooShort ? List.of() : List.of(new NamePair(first, second), new NamePair(words.getLast(), first));
    }

    public String familySound() {
        return FrenchSound.of(family);
    }

    public String givenSound() {
        return FrenchSound.of(given);
    }
}

package fr.maillon.frontoffice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Local strict traits beside those that INSi returned: what the operator sees before she accepts.
 *
 * <p>Equal letters: {@link Verdict#SAME}. One word or one digit of the date apart: {@link Verdict#CLOSE}, to be accepted with a reason.
 * Anything else, the sex included: {@link Verdict#OTHER}, the person found is not this one until proved otherwise.
 */
public record TraitComparison(Verdict verdict, List<String> differences) {
    /** From the best to the worst. */
    public enum Verdict {
        SAME,
        CLOSE,
        OTHER
    }

    /** What is compared: a complete identity on either side. */
    public record Traits(CivilName birthName, CivilName firstGivenName, Sex sex, LocalDate birthDate) {}

    public static TraitComparison of(Traits local, InsTraits returned) {
        var differences = new ArrayList<String>();
        int gap = gap(differences, "Nom de naissance", local.birthName(), returned.birthName());
        gap += givenGap(differences, local.firstGivenName(), returned.givenNames());
        if (local.sex() != returned.sex()) {
            differences.add("Sexe\u00a0: " + local.sex().word() + " ici, "
                    + returned.sex().word() + " dans la réponse.");
            gap += 2;
        }
        gap += dateGap(differences, local.birthDate(), returned.birthDate());
        var verdict = gap == 0 ? Verdict.SAME : gap == 1 ? Verdict.CLOSE : Verdict.OTHER;
        return new TraitComparison(verdict, List.copyOf(differences));
    }

    private static int gap(List<String> differences, String label, CivilName here, CivilName there) {
        if (here.fold().equals(there.fold())) {
            return 0;
        }
        differences.add(label + "\u00a0: " + here.value() + " ici, " + there.value() + " dans la réponse.");
        return oneWordApart(here.tokens(), there.tokens()) ? 1 : 2;
    }

    private static int givenGap(List<String> differences, CivilName first, CivilName list) {
        return GivenNames.beginsWith(list, first) ? 0 : gap(differences, "Prénoms", first, list);
    }

    private static int dateGap(List<String> differences, LocalDate here, LocalDate there) {
        if (here.equals(there)) {
            return 0;
        }
        var left = BirthDate.written(here);
        var right = BirthDate.written(there);
        differences.add("Date de naissance\u00a0: " + left + " ici, " + right + " dans la réponse.");
        long digits = IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i))
                .count();
        return digits == 1 ? 1 : 2;
    }

    /** One word added, removed or replaced beside a common one, or one slip in a single word. */
    private static boolean oneWordApart(List<String> here, List<String> there) {
        if (here.size() == 1 && there.size() == 1) {
            return Slips.atMostOne(here.getFirst(), there.getFirst());
        }
        var left = new ArrayList<>(here);
        var right = new ArrayList<>(there);
        there.forEach(left::remove);
        here.forEach(right::remove);
        boolean sharesAWord = left.size() < here.size();
        return sharesAWord && left.size() <= 1 && right.size() <= 1;
    }
}

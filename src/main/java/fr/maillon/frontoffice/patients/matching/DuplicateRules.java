package fr.maillon.frontoffice.patients.matching;

import fr.maillon.frontoffice.identity.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether two records are one person: same matricule, same traits, and the slips a keyboard or a telephone makes.
 *
 * <p>Points: family name 30, given name 25, birth date 30, sex 5, birthplace 10, a common telephone 8 more. Points alone never decide
 * against a birth date or a given name that is wholly other: those are homonyms and twins.
 */
public final class DuplicateRules {
    private static final int PROBABLE = 75;
    private static final int POSSIBLE = 66;

    private final PersonTraits a;
    private final PersonTraits b;
    private final FamilyLikeness family;
    private final GivenLikeness given;
    private final BirthLikeness birth;
    private final boolean otherSex;
    private final boolean samePlace;
    private final boolean samePhone;

    private DuplicateRules(PersonTraits a, PersonTraits b) {
        this.a = a;
        this.b = b;
        family = FamilyLikeness.of(a, b);
        given = GivenLikeness.of(a, b);
        birth = BirthLikeness.of(a.birthDate(), b.birthDate());
        otherSex = a.sex() != b.sex() && a.sex() != Sex.I && b.sex() != Sex.I;
        samePlace = a.birthplace().equals(b.birthplace());
        samePhone = !Collections.disjoint(a.phones(), b.phones());
    }

    /** How much they look like one person; the order of the two does not matter. */
    public static Likeness compare(PersonTraits a, PersonTraits b) {
        return new DuplicateRules(a, b).likeness();
    }

    private Likeness likeness() {
        if (a.ins() != null && a.ins().equals(b.ins())) {
            return new Likeness(Likeness.Level.CERTAIN, 100, reasons("même matricule INS"));
        }
        if (a.ins() != null && b.ins() != null) {
            return new Likeness(Likeness.Level.DISTINCT, 0, reasons("deux matricules INS différents"));
        }
        return new Likeness(level(), score(), reasons());
    }

    private Likeness.Level level() {
        if (isSameInAll()) {
            return Likeness.Level.CERTAIN;
        }
        if (given == GivenLikeness.DIFFERENT || looksLikeTwins()) {
            return isMaybeTwin() ? Likeness.Level.POSSIBLE : Likeness.Level.DISTINCT;
        }
        if (birth == BirthLikeness.DIFFERENT) {
            return score() >= POSSIBLE ? Likeness.Level.POSSIBLE : Likeness.Level.DISTINCT;
        }
        if (family == FamilyLikeness.DIFFERENT) {
            return withoutFamilyName();
        }
        return score() >= PROBABLE
                ? Likeness.Level.PROBABLE
                : score() >= POSSIBLE ? Likeness.Level.POSSIBLE : Likeness.Level.DISTINCT;
    }

    private boolean isSameInAll() {
        return family == FamilyLikeness.SAME
                && given == GivenLikeness.SAME
                && birth == BirthLikeness.SAME
                && a.sex() == b.sex()
                && samePlace;
    }

    /** LOUIS and LOUISE, born together: one letter and the sex apart. */
    private boolean looksLikeTwins() {
        return otherSex
                && birth == BirthLikeness.SAME
                && given != GivenLikeness.SAME
                && given != GivenLikeness.REORDERED;
    }

    /** Four traits of five, the given name apart: twins more often than one person. */
    private boolean isMaybeTwin() {
        return birth == BirthLikeness.SAME && family == FamilyLikeness.SAME && samePlace;
    }

    /** Another family name: only the same birth and given name, with the same place or telephone, remain a person. */
    private Likeness.Level withoutFamilyName() {
        if (birth != BirthLikeness.SAME || otherSex) {
            return Likeness.Level.DISTINCT;
        }
        if (samePhone) {
            return Likeness.Level.PROBABLE;
        }
        return given == GivenLikeness.SAME && samePlace ? Likeness.Level.POSSIBLE : Likeness.Level.DISTINCT;
    }

    private int score() {
        int place = samePlace ? 10 : isPlaceUnknown() ? 5 : 0;
        int sum = family.points + given.points + birth.points + (otherSex ? 0 : 5) + place + (samePhone ? 8 : 0);
        return Math.min(100, sum);
    }

    private boolean isPlaceUnknown() {
        return a.birthplace().equals(PersonTraits.UNKNOWN_PLACE)
                || b.birthplace().equals(PersonTraits.UNKNOWN_PLACE);
    }

    private List<String> reasons(String... first) {
        var reasons = new ArrayList<>(List.of(first));
        reasons.add(birth.words);
        reasons.add(family.words);
        reasons.add(given.words);
        if (samePhone) {
            reasons.add("même téléphone");
        }
        if (otherSex) {
            reasons.add("sexe différent");
        }
        if (!samePlace && !isPlaceUnknown()) {
            reasons.add("autre lieu de naissance");
        }
        remark(reasons);
        return reasons;
    }

    private void remark(List<String> reasons) {
        boolean sameFamily = family != FamilyLikeness.DIFFERENT;
        if (birth == BirthLikeness.SAME && sameFamily && (given == GivenLikeness.DIFFERENT || looksLikeTwins())) {
            reasons.add("jumeaux\u202f?");
        }
        if (birth == BirthLikeness.DIFFERENT && sameFamily && given == GivenLikeness.SAME) {
            reasons.add("homonymes\u202f?");
        }
    }
}

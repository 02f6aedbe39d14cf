package fr.maillon.frontoffice.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a name, once in capitals, is outside the lexical profile of the INSi teleservice.
 *
 * <p>Source: guide d’intégration INSi (SEL-MP-043), §2 and §3.4.1.
 */
final class NameFaults {
    private final String name;
    private final NameProfile profile;
    private final List<String> reasons = new ArrayList<>();

    private NameFaults(String name, NameProfile profile) {
        this.name = name;
        this.profile = profile;
    }

    static List<String> of(String capitals, NameProfile profile) {
        if (capitals.isEmpty()) {
            return List.of("À remplir, comme sur la pièce d’identité.");
        }
        var faults = new NameFaults(capitals, profile);
        faults.checkLetters();
        faults.checkSeparators();
        faults.checkEnds();
        return List.copyOf(faults.reasons);
    }

    private void checkLetters() {
        if (name.length() > CivilName.LONGEST) {
            reasons.add("Cent signes au plus\u202f; celui-ci en compte " + name.length() + ".");
        }
        var strangers = name.chars()
                .filter(c -> (c < 'A' || c > 'Z') && c != ' ' && c != '\'' && c != '-')
                .mapToObj(Character::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!strangers.isEmpty()) {
            reasons.add("«\u202f" + strangers + "\u202f» n’existe pas dans un nom d’état civil\u00a0: "
                    + "lettres, espace, apostrophe et trait d’union seulement.");
        }
        if (name.chars().noneMatch(c -> c >= 'A' && c <= 'Z')) {
            reasons.add("Au moins une lettre.");
        }
    }

    private void checkSeparators() {
        if (name.contains("''") || name.contains("' ") || name.contains(" '")) {
            reasons.add("Une apostrophe ne touche ni espace ni autre apostrophe.");
        }
        if (name.contains("---") || (profile == NameProfile.GIVEN && name.contains("--"))) {
            reasons.add(
                    profile == NameProfile.GIVEN
                            ? "Le double trait d’union n’existe que dans les noms de famille."
                            : "Deux traits d’union de suite au plus.");
        }
    }

    private void checkEnds() {
        if (name.startsWith("-")) {
            reasons.add("Le premier signe n’est pas un trait d’union.");
        }
        if (profile == NameProfile.GIVEN && (name.endsWith("-") || name.endsWith("'"))) {
            reasons.add("Un prénom ne finit ni par un trait d’union ni par une apostrophe.");
        }
    }
}

package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.Spelling;
import java.util.List;
import java.util.Set;

/**
 * Which of the words typed in the search box is the family name: what stands in capitals beside words that do not, else what comes
 * first with the particles before it. Only to fill a form that somebody reads over.
 *
 * @param family empty when nothing was typed
 */
public record NameOrder(String family, String given) {
    private static final Set<String> PARTICLES = Set.of(
            "DE", "DU", "DES", "LA", "LE", "LES", "DA", "DO", "DOS", "DI", "VAN", "VON", "DER", "EL", "AL", "BEN",
            "AIT");

    public static NameOrder of(List<String> words) {
        var capitals = words.stream().filter(NameOrder::isInCapitals).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            return new NameOrder(
                    String.join(" ", capitals),
                    String.join(
                            " ",
                            words.stream().filter(word -> !isInCapitals(word)).toList()));
        }
        int end = 0;
        while (end < words.size() && PARTICLES.contains(Spelling.fold(words.get(end)))) {
            end++;
        }
        end = Math.min(words.size(), end + 1);
        return new NameOrder(
                String.join(" ", words.subList(0, end)), String.join(" ", words.subList(end, words.size())));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().anyMatch(Character::isUpperCase);
    }
}

package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.layout.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Somebody else changed what a form shows: what stands and what was wanted, field by field.
 *
 * @param path where the choices go, and what stands is read
 * @param agreed what the form carries besides, as it was typed
 */
record OvertakenView(String title, String path, List<Same> agreed, List<Difference> differences) {

    static final String PAGE = "frontoffice/agenda/arranging/web/overtaken.jte";

    record Same(String name, String value) {}

    /**
     * @param labels of the fields, in their order
     * @param words of the values that are codes, by the name of their field
     */
    static OvertakenView of(
            String title,
            String path,
            Typed stands,
            Typed wanted,
            Map<String, String> labels,
            Map<String, Map<String, String>> words) {
        var differences = labels.entrySet().stream()
                .flatMap(field -> Difference.of(
                        field.getKey(),
                        field.getValue(),
                        stands.joined(field.getKey()),
                        wanted.joined(field.getKey()),
                        inWords(words.getOrDefault(field.getKey(), Map.of())))
                        .stream())
                .toList();
        return new OvertakenView(title, path, agreed(stands, wanted, differences), differences);
    }

    private static List<Same> agreed(Typed stands, Typed wanted, List<Difference> differences) {
        var others = wanted.marked(stands.mark());
        return others.fields().entrySet().stream()
                .filter(field ->
                        differences.stream().noneMatch(each -> each.name().equals(field.getKey())))
                .flatMap(field -> field.getValue().stream().map(value -> new Same(field.getKey(), value)))
                .toList();
    }

    private static Function<String, String> inWords(Map<String, String> words) {
        return joined -> words.isEmpty()
                ? joined.equals("oui") ? "Oui" : joined
                : String.join(
                        ", ",
                        Arrays.stream(joined.split(",", -1))
                                .map(each -> words.getOrDefault(each, each))
                                .toList());
    }
}

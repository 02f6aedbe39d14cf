package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.layout.Kept;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody else changed what a form shows: what stands and what was wanted, field by field.
 *
 * @param path where the choices go, and what stands is read
 * @param agreed what the form carries besides, as it was typed, and what is kept
 * @param kept what only the other changed
 */
record OvertakenView(String title, String path, List<Same> agreed, List<Difference> differences, List<Kept> kept) {

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
        var all = labels.entrySet().stream()
                .flatMap(field -> Difference.of(
                        field.getKey(),
                        field.getValue(),
                        stands.joined(field.getKey()),
                        wanted.joined(field.getKey()),
                        inWords(words.getOrDefault(field.getKey(), Map.of())))
                        .stream())
                .collect(Collectors.partitioningBy(each -> wanted.untouched(each.name())));
        var kept = Objects.requireNonNull(all.get(true));
        var asked = Objects.requireNonNull(all.get(false));
        var others = Stream.concat(
                except(wanted.marked(stands.mark()), names(all.values().stream().flatMap(List::stream))),
                only(stands, names(kept.stream())));
        return new OvertakenView(
                title,
                path,
                others.toList(),
                asked,
                kept.stream()
                        .map(each -> new Kept(each.label(), each.standsInWords()))
                        .toList());
    }

    private static Set<String> names(Stream<Difference> differences) {
        return differences.map(Difference::name).collect(Collectors.toSet());
    }

    private static Stream<Same> except(Typed typed, Set<String> names) {
        return typed.fields().keySet().stream()
                .filter(name -> !names.contains(name))
                .flatMap(name -> same(typed, name));
    }

    private static Stream<Same> only(Typed typed, Set<String> names) {
        return names.stream().flatMap(name -> same(typed, name));
    }

    private static Stream<Same> same(Typed typed, String name) {
        return typed.fields().getOrDefault(name, List.of()).stream().map(value -> new Same(name, value));
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

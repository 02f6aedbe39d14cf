package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.layout.Kept;
import fr.maillon.foundation.layout.Merging;
import fr.maillon.frontoffice.desk.web.CardView.FormView;
import fr.maillon.frontoffice.desk.web.CardView.Option;
import fr.maillon.frontoffice.patients.PhoneNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two people wrote on the same card, field by field.
 *
 * @param fields what both changed, to choose from
 * @param kept what only the other changed
 * @param agreed what both say, what is kept, and what only the second changed
 * @param ofAnother the card is about somebody else now
 */
record CardDifferences(List<Difference> fields, List<Kept> kept, Map<String, String> agreed, boolean ofAnother) {
    static final CardDifferences NONE = new CardDifferences(List.of(), List.of(), Map.of(), false);

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("demande", "Demande"),
            Map.entry("verbatim", "Ses mots"),
            Map.entry("urgence", "Urgence"),
            Map.entry("medecin", "Abaissé par"),
            Map.entry("motif", "Motif"),
            Map.entry("avec", "Avec"),
            Map.entry("jour", "Jours"),
            Map.entry("moment", "Moment"),
            Map.entry("des", "À partir du"),
            Map.entry("lieu", "Lieu"),
            Map.entry("appelant", "Appelant"),
            Map.entry("relation", "Lien"),
            Map.entry("rappel", "Rappel"),
            Map.entry("note", "Note"));

    /** {@code words} says what the codes of the choices mean. */
    static CardDifferences between(Typed stands, Typed wanted, FormView words) {
        var merging = new Merging(wanted.shown());
        var standing = stands.fields();
        wanted.fields()
                .forEach((name, value) -> merging.field(
                        name,
                        LABELS.getOrDefault(name, name),
                        standing.getOrDefault(name, ""),
                        value,
                        code -> inWords(name, code, words)));
        return new CardDifferences(merging.differences(), merging.kept(), merging.agreed(), wanted.ofAnother());
    }

    boolean none() {
        return fields.isEmpty() && kept.isEmpty() && !ofAnother;
    }

    private static String inWords(String name, String code, FormView words) {
        return switch (name) {
            case "motif" -> words.motifs().getOrDefault(code, code);
            case "avec" -> code.isEmpty() ? "Le premier libre" : words.withs().getOrDefault(code, code);
            case "lieu" -> code.isEmpty() ? "Tous les lieux" : words.sites().getOrDefault(code, code);
            case "rappel" -> PhoneNumber.read(code).map(PhoneNumber::display).orElse(code);
            case "relation" -> words.relations().getOrDefault(code, code);
            case "urgence" -> labels(words.levels(), code);
            case "jour" -> labels(words.days(), code);
            case "moment" -> labels(words.halves(), code);
            default -> code;
        };
    }

    private static String labels(List<Option> options, String codes) {
        var chosen = Arrays.asList(codes.split(" ", -1));
        return options.stream()
                .filter(option -> chosen.contains(option.code()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}

package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.web.Meanwhile.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of the page of contacts, field by field, as the record stands. */
final class ContactFields {
    private static final String YES = "oui";

    private ContactFields() {}

    /** {@code form} by the last word of its address. */
    static Map<String, Field> of(String form, RecordView it) {
        return switch (form) {
            case "adresse" -> address(it);
            case "souhaits" -> wishes(it);
            case "accueil" -> welcome(it);
            default -> throw new IllegalArgumentException(form);
        };
    }

    /** Several codes in one value, as the fields of a choice hold them. */
    static String needs(Predicate<Need> which) {
        return Stream.of(Need.values()).filter(which).map(Need::name).collect(Collectors.joining(" "));
    }

    static List<String> codes(List<String> values) {
        return Arrays.asList(String.join(" ", values).split(" ", -1));
    }

    private static Map<String, Field> address(RecordView it) {
        var fields = new LinkedHashMap<String, Field>();
        fields.put("voie", Field.of("Numéro et voie", it.address(HomeAddress::street)));
        fields.put("interieur", Field.of("Appartement, étage, chez", it.address(HomeAddress::inside)));
        fields.put("batiment", Field.of("Bâtiment, résidence", it.address(HomeAddress::outside)));
        fields.put("lieuDit", Field.of("Lieu-dit, boîte postale", it.address(HomeAddress::locality)));
        fields.put("codePostal", Field.of("Code postal", it.address(HomeAddress::postcode)));
        fields.put("commune", Field.of("Commune", it.address(HomeAddress::town)));
        fields.put("pays", Field.of("Pays", it.address(HomeAddress::country)));
        return fields;
    }

    private static Map<String, Field> wishes(RecordView it) {
        var wishes = it.contacts().wishes();
        var fields = new LinkedHashMap<String, Field>();
        fields.put(
                "canal",
                new Field(
                        "Canal préféré",
                        it.channel(),
                        code -> RecordView.channels().getOrDefault(code, "Sans préférence")));
        fields.put("discret", new Field("Contact discret", yes(wishes.discreet()), ContactFields::yesOrNo));
        fields.put(
                "voieDiscrete",
                new Field(
                        "Voie convenue",
                        it.discreetWay(),
                        code -> it.discreetWays().getOrDefault(code, "Aucune")));
        fields.put("soinsSecrets", new Field("Soins secrets", yes(wishes.secretCare()), ContactFields::yesOrNo));
        return fields;
    }

    private static Map<String, Field> welcome(RecordView it) {
        var fields = new LinkedHashMap<String, Field>();
        fields.put("besoin", new Field("Besoins", needs(it.identity().needs()::contains), ContactFields::needsInWords));
        fields.put("langue", Field.of("Langue parlée", it.language()));
        fields.put("precisions", Field.of("Précisions", it.identity().needsNote()));
        return fields;
    }

    private static String needsInWords(String codes) {
        var chosen = codes(List.of(codes));
        return Stream.of(Need.values())
                .filter(need -> chosen.contains(need.name()))
                .map(Need::word)
                .collect(Collectors.joining(", "));
    }

    private static String yes(boolean it) {
        return it ? YES : "";
    }

    private static String yesOrNo(String value) {
        return value.equals(YES) ? YES : "non";
    }
}

package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.patients.NameOrder;
import fr.maillon.frontoffice.patients.NewPatient;
import fr.maillon.frontoffice.patients.PatientQuery;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.TypedIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The fields of a form about a person, as typed, by the names they have on the page. */
record TypedForm(Map<String, String> values) {
    /** The field of the birthplace. */
    static final String PLACE = "lieuNaissance";

    TypedForm {
        values = Map.copyOf(values);
    }

    /** A place chosen among several stands for the text it was offered for; not for another typed since. */
    static TypedForm of(MultiValueMap<String, String> fields) {
        var values = new HashMap<>(fields.toSingleValueMap());
        var place = values.remove("lieuPrecise");
        if (place != null && values.getOrDefault(PLACE, "").equals(values.get("lieuAmbigu"))) {
            values.put(PLACE, place);
        }
        return new TypedForm(values);
    }

    /** What was typed in the search box, put into the fields it belongs to. */
    static TypedForm from(PatientQuery query, String receipt, String card) {
        var values = new HashMap<String, String>();
        var names = NameOrder.of(query.written());
        values.put("nomNaissance", names.family());
        values.put("premierPrenom", names.given());
        query.birth().ifPresent(birth -> values.put("dateNaissance", Written.partial(birth)));
        values.put("telephone", query.phone().map(PhoneNumber::display).orElse(""));
        values.put("recherche", receipt);
        values.put("fiche", card);
        query.scanned().ifPresent(scanned -> fill(values, scanned));
        return new TypedForm(values);
    }

    private static void fill(Map<String, String> values, InsTraits scanned) {
        var place = scanned.birthplace();
        values.put("prenoms", scanned.givenNames().value());
        values.put("sexe", scanned.sex().name());
        values.put(PLACE, place == null ? "" : place);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether this box was ticked. */
    boolean is(String field) {
        return value(field).equals("oui");
    }

    /** The version of the record that was being looked at; 0, older than all, when the form does not say. */
    int version() {
        var digits = value("version");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** Whether a field that is seldom needed was filled, so that it must be seen. */
    boolean hasMore() {
        return Stream.of("prenoms", "nomUtilise", "prenomUtilise", "courriel", "civilite")
                .anyMatch(field -> !value(field).isBlank());
    }

    /** The first compulsory field that is still empty: where the typing goes on. */
    String firstEmpty() {
        return Stream.of("nomNaissance", "premierPrenom", "dateNaissance", PLACE)
                .filter(field -> value(field).isBlank())
                .findFirst()
                .orElse("telephone");
    }

    NewPatient typed() {
        var identity = new TypedIdentity(
                value("nomNaissance"),
                value("premierPrenom"),
                value("prenoms"),
                value("dateNaissance"),
                value("sexe"),
                value(PLACE),
                value("nomUtilise"),
                value("prenomUtilise"),
                value("civilite"));
        return new NewPatient(identity, value("telephone"), value("courriel"));
    }
}

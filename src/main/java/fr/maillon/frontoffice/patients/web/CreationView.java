package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.database.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that creates somebody.
 *
 * @param faults by field, in the order of the form
 * @param asksWhy probable duplicates were found: going on needs a reason
 * @param places those that answer to the birthplace typed, when there are several
 * @param key the same form sent twice creates once
 */
record CreationView(
        TypedForm form, Map<String, String> faults, AlikeView alike, boolean asksWhy, List<String> places, String key) {
    private static final int SOUGHT = 3;
    private static final Map<String, String> SEXES = new LinkedHashMap<>();
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        SEXES.put("F", "Féminin");
        SEXES.put("M", "Masculin");
        SEXES.put("I", "Indéterminé");
        TITLES.put("Mme", "Mme");
        TITLES.put("M.", "M.");
    }

    static CreationView of(
            TypedForm form, Map<String, String> faults, AlikeView alike, boolean asksWhy, List<String> places) {
        return new CreationView(
                form, faults, alike, asksWhy, places, Identifiers.next().toString());
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }

    boolean focus(String field) {
        return faults.isEmpty() && !asksWhy && first().equals(field);
    }

    /** Three letters are how one searches and seldom a whole name: she is asked for it first. */
    private String first() {
        return form.value("nomNaissance").strip().length() <= SOUGHT ? "nomNaissance" : form.firstEmpty();
    }

    static Map<String, String> sexes() {
        return SEXES;
    }

    /** Those that INSi can return. */
    static Map<String, String> knownSexes() {
        var sexes = new LinkedHashMap<>(SEXES);
        sexes.remove("I");
        return sexes;
    }

    static Map<String, String> titles() {
        return TITLES;
    }
}

package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.patients.contacts.Languages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By which way it is asked for, how soon, and what she needs, as forms say it: the same fields wherever an hour is. */
public final class NeedsForm {
    /** By telephone as long as nothing else is said. */
    public static final String ORIGIN = "origine";

    private static final String URGENCY = "urgence";
    private static final String LANGUAGE = "langue";
    private static final String VISIT = "venue";
    private static final String WHEELCHAIR = "fauteuil";
    private static final String COMPANY = "accompagne";

    /** What goes with a request from one page to the next. */
    public static final List<String> FIELDS = List.of(ORIGIN, URGENCY, LANGUAGE, VISIT, WHEELCHAIR, COMPANY);

    private static final String NEW = "premiere";

    private NeedsForm() {}

    /** {@code typed} gives the text of a field, empty when there is none. */
    public static Needs needs(UnaryOperator<String> typed) {
        var visit = typed.apply(VISIT);
        var language = typed.apply(LANGUAGE);
        return new Needs(
                visit.isEmpty() ? null : visit.equals(NEW),
                language.isEmpty() ? null : language,
                !typed.apply(WHEELCHAIR).isEmpty(),
                !typed.apply(COMPANY).isEmpty());
    }

    public static @Nullable Urgency urgency(UnaryOperator<String> typed) {
        return Arrays.stream(Urgency.values())
                .filter(it -> it.name().equals(typed.apply(URGENCY)))
                .findFirst()
                .orElse(null);
    }

    public static Origin origin(UnaryOperator<String> typed) {
        return Arrays.stream(Origin.values())
                .filter(it -> it.name().equals(typed.apply(ORIGIN)))
                .findFirst()
                .orElse(Origin.TEL);
    }

    /** Those beside the telephone by which a desk is asked. */
    public static Map<String, String> origins() {
        return Stream.of(Origin.COMPTOIR, Origin.COURRIER, Origin.MAIL, Origin.SAS, Origin.INTERNE)
                .collect(Collectors.toMap(Enum::name, Origin::label, (a, b) -> a, LinkedHashMap::new));
    }

    /** As what is added to an address. */
    public static String carried(UnaryOperator<String> typed) {
        return FIELDS.stream()
                .filter(name -> !typed.apply(name).isEmpty())
                .map(name -> "&" + name + "=" + URLEncoder.encode(typed.apply(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    public static Map<String, String> visits() {
        var visits = new LinkedHashMap<String, String>();
        visits.put("", "À trouver");
        visits.put("connue", "Déjà venue");
        visits.put(NEW, "Première venue");
        return visits;
    }

    /** All of them, and what was typed when it is none of them. */
    public static Map<String, String> languages(String current) {
        var all = Languages.all();
        if (!current.isEmpty()) {
            all.putIfAbsent(current, Languages.name(current));
        }
        return all;
    }

    public static Map<String, String> urgencies() {
        return Arrays.stream(Urgency.values())
                .collect(Collectors.toMap(Enum::name, Urgency::label, (a, b) -> a, LinkedHashMap::new));
    }
}

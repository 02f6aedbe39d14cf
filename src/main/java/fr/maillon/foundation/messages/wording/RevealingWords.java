package fr.maillon.foundation.messages.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell a reader what someone is treated for: specialities, examinations, diseases, kinds of service. A message
 * about an appointment may carry none (CNIL: the speciality alone may reveal health data). Prudent rather than exact: a
 * word wrongly suspected costs a neutral sentence, a word missed costs a secret.
 */
public final class RevealingWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<String> ENDINGS = List.of(
            "logie",
            "logies",
            "logue",
            "logues",
            "logique",
            "logiques",
            "logiste",
            "logistes",
            "iatrie",
            "iatre",
            "iatres",
            "iatrique",
            "iatriques",
            "therapie",
            "therapies",
            "therapeute",
            "therapeutes",
            "scopie",
            "scopies",
            "graphie",
            "graphies",
            "ectomie",
            "stomie",
            "plastie",
            "metrie",
            "pathie",
            "pathies",
            "phonie",
            "phoniste",
            "phonistes");

    private static final List<String> BEGINNINGS = List.of(
            "addict",
            "alcoo",
            "anesthes",
            "avort",
            "biops",
            "cancer",
            "cardio",
            "chimio",
            "chirurg",
            "contracep",
            "curatel",
            "cytotox",
            "depist",
            "diabet",
            "dialys",
            "diagnos",
            "echograph",
            "endoscop",
            "epilep",
            "expuls",
            "fertil",
            "greff",
            "gynec",
            "handicap",
            "hemat",
            "hepat",
            "immuno",
            "infect",
            "interruption",
            "maternit",
            "methadon",
            "neuro",
            "obstetr",
            "oncol",
            "palliat",
            "pediatr",
            "planification",
            "pma",
            "prelevement",
            "procreation",
            "prostat",
            "psych",
            "radiother",
            "rhumat",
            "scanner",
            "schizo",
            "sexual",
            "sexuel",
            "sevrage",
            "sida",
            "sophro",
            "steril",
            "suicid",
            "surendett",
            "syphil",
            "tabac",
            "toxico",
            "transplant",
            "tubercul",
            "tumeur",
            "tutel",
            "urolog",
            "vaccin",
            "venerien",
            "violen");

    private static final Set<String> WHOLE = Set.of(
            "aah",
            "ame",
            "apa",
            "bk",
            "caarud",
            "cegidd",
            "clat",
            "cmp",
            "cmpp",
            "cpef",
            "csapa",
            "hiv",
            "irm",
            "ist",
            "ivg",
            "kine",
            "mdph",
            "mst",
            "pet",
            "petscan",
            "pma",
            "resultat",
            "resultats",
            "rsa",
            "trod",
            "vih",
            "vhc",
            "vhb");

    private static final Set<String> INNOCENT = Set.of(
            "analogue",
            "apologie",
            "cartographie",
            "catalogue",
            "chronologie",
            "decalogue",
            "dialogue",
            "ecologie",
            "ecologique",
            "geographie",
            "geologie",
            "geometrie",
            "homologue",
            "horlogerie",
            "logique",
            "logistique",
            "orthographe",
            "photographie",
            "symphonie",
            "sympathie",
            "technologie",
            "technologies",
            "telephonie",
            "typographie");

    private RevealingWords() {}

    /** The first such word, as it was written. */
    public static Optional<String> firstIn(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(RevealingWords::reveals)
                .findFirst();
    }

    /** Whether the text may be read by anyone. */
    public static boolean noneIn(String text) {
        return firstIn(text).isEmpty();
    }

    private static boolean reveals(String word) {
        var bare = Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        if (INNOCENT.contains(bare)) {
            return false;
        }
        return WHOLE.contains(bare)
                || ENDINGS.stream().anyMatch(bare::endsWith)
                || BEGINNINGS.stream().anyMatch(bare::startsWith);
    }
}

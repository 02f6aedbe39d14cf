package fr.maillon.foundation.administration;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A French département: its public holidays and its time zone follow from its code. */
public record Departement(String code) {
    private static final Pattern CODE = Pattern.compile("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]");
    private static final Map<String, String> OVERSEAS = Map.of(
            "971", "America/Guadeloupe",
            "972", "America/Martinique",
            "973", "America/Cayenne",
            "974", "Indian/Reunion",
            "975", "America/Miquelon",
            "976", "Indian/Mayotte",
            "977", "America/St_Barthelemy",
            "978", "America/Marigot");

    /** Reads a code as people write it: {@code 1}, {@code 2a}, {@code 69}, {@code 974}. */
    public static Optional<Departement> read(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        var padded = code.length() == 1 ? "0" + code : code;
        return CODE.matcher(padded).matches() ? Optional.of(new Departement(padded)) : Optional.empty();
    }

    /** What is wrong with this code, or with Good Friday as a holiday there; by the name of its field. */
    static Map<String, String> faults(String typed, boolean goodFriday) {
        var departement = read(typed);
        if (departement.isEmpty()) {
            return Map.of("departement", "Donnez le numéro du département\u00a0: 69, 2A, 974.");
        }
        return goodFriday && !departement.get().mayKeepGoodFriday()
                ? Map.of("vendrediSaint", "Le Vendredi saint n’est férié qu’en Moselle, Bas-Rhin et Haut-Rhin.")
                : Map.of();
    }

    public ZoneId zone() {
        return ZoneId.of(OVERSEAS.getOrDefault(code, "Europe/Paris"));
    }

    /** Whether Good Friday may be a holiday there: Moselle, Bas-Rhin, Haut-Rhin (Code du travail, L3134-13). */
    public boolean mayKeepGoodFriday() {
        return code.equals("57") || code.equals("67") || code.equals("68");
    }
}

package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.Telephone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading what people type of a structure. */
final class Typed {
    private static final int LONGEST_NAME = 80;
    private static final int LINES = 5;
    private static final int LONGEST_LINE = 38;

    private Typed() {}

    static String of(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }

    static boolean checked(Map<String, String> values, String field) {
        return !of(values, field).isEmpty();
    }

    static String check(boolean it) {
        return it ? "oui" : "";
    }

    static List<String> lines(Map<String, String> values) {
        return Arrays.stream(values.getOrDefault("adresse", "").split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Optional<String> nameFault(Map<String, String> values, String field, String missing) {
        return nameFault(of(values, field), missing);
    }

    static Optional<String> nameFault(String typed, String missing) {
        var name = typed.strip();
        if (name.isEmpty()) {
            return Optional.of(missing);
        }
        return name.length() > LONGEST_NAME
                ? Optional.of("C’est trop long\u00a0: 80 signes au plus.")
                : Optional.empty();
    }

    /** NF Z 10-011: the name stands above; at most five lines of 38 signs, the last with the postcode. */
    static Optional<String> addressFault(Map<String, String> values) {
        var lines = lines(values);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() > LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Optional.of("Cinq lignes au plus, de 38 signes chacune\u00a0: c’est ce que lit La Poste.");
        }
        return lines.getLast().matches("\\d{5} .+")
                ? Optional.empty()
                : Optional.of("Finissez par le code postal et la ville\u00a0: 69003 LYON.");
    }

    static Optional<String> phoneFault(Map<String, String> values) {
        var typed = of(values, "telephone");
        return typed.isEmpty() || Telephone.read(typed).isPresent()
                ? Optional.empty()
                : Optional.of("Ce numéro ne sonne nulle part. Vérifiez ses dix chiffres.");
    }

    /** E.164; nothing when none was typed. */
    static Optional<String> phone(Map<String, String> values) {
        return Telephone.read(of(values, "telephone")).map(Telephone::value);
    }

    static String phoneShown(Optional<String> stored) {
        return stored.map(Telephone::new).map(Telephone::display).orElse("");
    }
}

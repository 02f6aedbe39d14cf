package fr.maillon.foundation.administration;

import java.util.Optional;

/**
 * Numéro du répertoire partagé des professionnels intervenant dans le système de santé: eleven digits, the last of
 * which is a Luhn key. Source: Agence du numérique en santé, annuaire santé.
 */
record Rpps(String value) {

    /** Reads it with or without spaces. */
    static Optional<Rpps> read(String typed) {
        var digits = typed.replaceAll("[\\s\u00a0\u202f.]", "");
        return digits.matches("\\d{11}") && luhn(digits) ? Optional.of(new Rpps(digits)) : Optional.empty();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}

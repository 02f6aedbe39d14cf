package fr.maillon.foundation.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a password must be. Source: CNIL, recommandation du 21 juillet 2022: 80 bits of guessing, reached here by twelve
 * characters of four classes, fourteen of three, or a sentence of seven words; and no word that everybody tries.
 */
final class PasswordRules {
    static final String LOGIN = "Choisissez 2 à 40 lettres sans accent, chiffres, points ou tirets.";
    private static final Pattern LOGINS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,39}");

    private PasswordRules() {}

    static boolean isLogin(String typed) {
        return LOGINS.matcher(typed.strip()).matches();
    }

    /** The French sentence that says what is wrong; empty when the password is good. */
    static Optional<String> fault(String password, String login) {
        var folded = password.toLowerCase(Locale.ROOT);
        if (!login.isBlank() && folded.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of("Le mot de passe ne peut pas contenir l’identifiant.");
        }
        if (CommonWords.make(password)) {
            return Optional.of("Ce mot de passe est parmi les premiers essayés. Choisissez-en un autre.");
        }
        if (folded.chars().distinct().count() < 6) {
            return Optional.of("Ce mot de passe répète trop peu de signes. Variez-les.");
        }
        return strong(password)
                ? Optional.empty()
                : Optional.of("Choisissez 12 signes mêlant majuscules, minuscules, chiffres et ponctuation, "
                        + "ou 14 signes de trois de ces sortes, ou une phrase de sept mots.");
    }

    private static boolean strong(String password) {
        long classes = classes(password);
        return (password.length() >= 12 && classes == 4)
                || (password.length() >= 14 && classes >= 3)
                || (password.strip().split("\\s+").length >= 7 && password.length() >= 24);
    }

    private static long classes(String password) {
        int classes = 0;
        classes += password.chars().anyMatch(Character::isUpperCase) ? 1 : 0;
        classes += password.chars().anyMatch(Character::isLowerCase) ? 1 : 0;
        classes += password.chars().anyMatch(Character::isDigit) ? 1 : 0;
        classes += password.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c)) ? 1 : 0;
        return classes;
    }
}

package fr.maillon.foundation.trouble;

import java.security.SecureRandom;

/** Eight signs that are easy to read over the telephone: {@code 7QK2-M9XD}. */
final class Reference {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        var text = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}

package fr.maillon.foundation.printing;

import java.time.LocalDate;
import java.util.List;

/**
 * An administrative letter as NF Z 11-001 lays it out.
 *
 * @param appeal     « Madame, »: the comma is added when it is missing
 * @param paragraphs one idea each; the last one never leaves the closing alone on a page
 * @param closing    repeats the appeal: « Je vous prie d’agréer, Madame, … »
 */
public record Letter(
        Letterhead from,
        PostalAddress to,
        String place,
        LocalDate date,
        References references,
        String appeal,
        List<String> paragraphs,
        String closing,
        Signature signature,
        Copy copy)
        implements Sheet {
    public Letter {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a letter has at least one paragraph");
        }
    }

    /** Who signs, at the right, and as what. */
    public record Signature(String name, String function) {}
}

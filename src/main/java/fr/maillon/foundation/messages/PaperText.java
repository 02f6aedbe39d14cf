package fr.maillon.foundation.messages;

import fr.maillon.foundation.printing.Convocation;
import fr.maillon.foundation.printing.Copy;
import fr.maillon.foundation.printing.Letter;
import fr.maillon.foundation.printing.Letterhead;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.foundation.printing.References;
import fr.maillon.foundation.printing.Sheet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a sheet says, as it is kept: a reprint years later is the same sheet, whatever has changed since.
 *
 * @param starts absent on a sheet that announces no appointment: it is then laid out as a letter of {@code paragraphs}
 */
record PaperText(
        Letterhead from,
        PostalAddress to,
        String place,
        LocalDate date,
        String title,
        List<String> paragraphs,
        String person,
        @Nullable LocalDateTime starts,
        Convocation.Venue venue,
        List<String> bring,
        List<String> before,
        String cancel) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static @Nullable String json(@Nullable PaperText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    static PaperText of(String json) {
        return JSON.readValue(json, PaperText.class);
    }

    Sheet sheet(Copy copy) {
        return starts == null ? letter(copy) : convocation(starts, copy);
    }

    private Sheet convocation(LocalDateTime moment, Copy copy) {
        var opening = String.join(" ", paragraphs);
        return new Convocation(
                from, to, place, date, title, opening, person, moment, venue, bring, before, cancel, copy);
    }

    private Sheet letter(Copy copy) {
        return new Letter(
                from,
                to,
                place,
                date,
                References.subject(title),
                "Madame, Monsieur,",
                paragraphs,
                "Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
                new Letter.Signature(from.name(), "Le secrétariat"),
                copy);
    }
}

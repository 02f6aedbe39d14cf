package fr.maillon.foundation.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A convocation in big type: who, when, where, what to bring, what to do before, how to cancel. It has no room for a motif,
 * a speciality or a practitioner.
 *
 * @param title    « Votre rendez-vous », in the biggest type
 * @param opening  a sentence before the facts
 * @param person   who is expected; the addressee may be someone else
 * @param starts   local time of the site
 * @param bring    one thing each
 * @param before   one instruction each
 * @param cancel   a sentence: how to cancel or move, before when
 */
public record Convocation(
        Letterhead from,
        PostalAddress to,
        String place,
        LocalDate date,
        String title,
        String opening,
        String person,
        LocalDateTime starts,
        Venue venue,
        List<String> bring,
        List<String> before,
        String cancel,
        Copy copy)
        implements Sheet {
    public Convocation {
        bring = List.copyOf(bring);
        before = List.copyOf(before);
    }

    /**
     * Where to go.
     *
     * @param access how to get in: entrance, floor, transport
     */
    public record Venue(
            @Nullable String name,
            List<String> lines,
            @Nullable String access,
            @Nullable String phone) {
        public Venue {
            lines = List.copyOf(lines);
        }
    }
}

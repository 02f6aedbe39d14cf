package fr.maillon.foundation.messages;

import fr.maillon.foundation.structure.StructureId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that may be told about an appointment, and nothing else: it has no room for a motif, a speciality or a practitioner.
 *
 * @param version     counts what the person should know anew (date, hour, place); a higher one replaces what still waits
 * @param person      who is expected, as a letter names them
 * @param givenName   the name a parent is told in an e-mail
 * @param site        as the structure names it; left out of a message when its name would reveal something
 * @param access      how to get in: entrance, floor, transport
 * @param preparation what to do before, one instruction a line
 * @param cancelHow   a sentence: how to cancel or move, before when
 */
public record AppointmentNotice(
        StructureId structure,
        UUID appointment,
        int version,
        UUID patient,
        String person,
        String givenName,
        Instant starts,
        ZoneId zone,
        String site,
        List<String> address,
        @Nullable String access,
        @Nullable String phone,
        List<String> bring,
        @Nullable String preparation,
        String cancelHow) {
    public AppointmentNotice {
        address = List.copyOf(address);
        bring = List.copyOf(bring);
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** When it starts, on the clock of the site. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(starts, zone);
    }
}

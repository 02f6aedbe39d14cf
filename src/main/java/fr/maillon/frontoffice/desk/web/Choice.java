package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.Proposal;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What a proposal's button sends back: when, and who sees the person. */
record Choice(Slot slot, ResourceId principal) {
    private static final int PARTS = 3;

    static Choice of(Proposal it) {
        return new Choice(it.slot(), it.principal());
    }

    boolean sameHour(Choice other) {
        return principal.equals(other.principal) && slot.start().equals(other.slot.start());
    }

    static @Nullable Choice read(@Nullable String value) {
        var parts = value == null ? new String[0] : value.split("~", -1);
        var principal = parts.length == PARTS ? Typed.uuid(parts[1]) : null;
        try {
            return principal == null
                    ? null
                    : new Choice(
                            Slot.of(Instant.parse(parts[0]), Duration.ofMinutes(Long.parseLong(parts[2]))),
                            new ResourceId(principal));
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            return null;
        }
    }

    @Override
    public String toString() {
        return slot.start() + "~" + principal + "~" + slot.minutes();
    }
}

package fr.maillon.foundation.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, top left of the sheet, outside the window.
 *
 * @param name    as neutral as the reader's privacy asks: the caller chooses it
 * @param lines   postal address of the sender
 * @param fictive a training structure: every sheet then says so, which no caller can switch off
 */
public record Letterhead(
        String name,
        List<String> lines,
        @Nullable String phone,
        @Nullable String email,
        boolean fictive) {
    public Letterhead {
        lines = List.copyOf(lines);
    }
}

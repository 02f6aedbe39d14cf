package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom time is looked for, so that what is kept for her is free to her.
 *
 * @param card the call card that asks: the hour kept by another card of the same account is not its own; without one,
 *     all that the account keeps is
 */
public record Asker(@Nullable AccountId account, @Nullable UUID card) {
    static Asker of(By by) {
        return new Asker(by.account(), null);
    }
}

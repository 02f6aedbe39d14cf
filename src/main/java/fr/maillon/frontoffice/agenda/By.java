package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import org.jspecify.annotations.Nullable;

/** Who did something, as the story will tell it: an account with the name it had then, or the product itself. */
public record By(@Nullable AccountId account, String name) {
    /** What happens without anybody's click: a death recorded elsewhere, a rule. */
    public static final By PRODUCT = new By(null, "Maillon");

    public static By of(Acting acting) {
        return new By(acting.account(), acting.displayName());
    }
}

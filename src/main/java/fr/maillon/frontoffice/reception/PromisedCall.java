package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A call that was promised and is still to be made.
 *
 * @param card closed as « à rappeler »
 * @param calling who has the card open on which the promise is being kept; nobody yet
 */
public record PromisedCall(CallCard card, @Nullable AccountId calling) {}

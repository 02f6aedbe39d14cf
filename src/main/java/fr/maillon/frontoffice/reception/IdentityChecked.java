package fr.maillon.frontoffice.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the identity was checked, when and by whom; without a moment as long as it is not. */
public record IdentityChecked(IdentityCheck how, @Nullable Instant at, String by) {}

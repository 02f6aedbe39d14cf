package fr.maillon.foundation.messages;

import org.jspecify.annotations.Nullable;

/**
 * A message ready to be kept, word for word as it will be read.
 *
 * @param paper the sheet: always there for paper, and for an e-mail when a letter could replace it
 */
record Composed(
        Channel channel,
        String subject,
        String body,
        @Nullable PaperText paper) {}

package fr.maillon.foundation.messages;

import fr.maillon.foundation.structure.StructureId;
import java.util.UUID;

/** An e-mail left, or a letter was printed. */
public record MessageSent(StructureId structure, MessageId message, UUID appointment, Channel channel) {}

package fr.maillon.foundation.messages;

import fr.maillon.foundation.structure.StructureId;
import java.util.UUID;

/** An e-mail was given up: someone has to call. */
public record MessageFailed(StructureId structure, MessageId message, UUID appointment, Failure failure) {}

package fr.maillon.foundation.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a message.
 *
 * @param account who did it; none when the product did
 * @param detail  the Message-ID of an e-mail, the code of a failure
 */
public record Proof(Instant at, Event event, @Nullable UUID account, String detail) {
    /** What can happen; the sentence is what people read. */
    public enum Event {
        QUEUED("Mis en attente d’envoi"),
        SENT("Remis à qui l’achemine"),
        SIMULATED("Envoi simulé\u00a0: structure fictive, rien n’est parti"),
        REFUSED("Essai refusé"),
        FAILED("Abandonné\u00a0: personne à rappeler"),
        RETRIED("Nouvel essai demandé"),
        TO_PAPER("Remplacé par un courrier à imprimer"),
        PRINTED("Imprimé"),
        REPRINTED("Réimprimé en duplicata"),
        UNPRINTED("Remis dans la file d’impression"),
        CANCELLED("Annulé avant l’envoi"),
        FOLLOWED_UP("Personne rappelée");

        private final String sentence;

        Event(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}

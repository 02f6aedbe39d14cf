package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.messages.ContactPlan;
import fr.maillon.foundation.messages.ContactPlan.Destination;
import java.util.stream.Stream;

/**
 * Who may be told about a person, and what to know before telling.
 *
 * @param silence why nothing may leave, a French sentence; empty when something may, were it a call
 * @param caution what whoever writes or calls must know, a French sentence; empty when nothing
 */
public record Reach(ContactPlan plan, String silence, String caution) {
    /** Whether nothing may leave. */
    public boolean isSilent() {
        return !silence.isEmpty();
    }

    /** Whether this leaves, and how, a French sentence. Only what the product really sends: an e-mail or a letter. */
    public String leaving(String what) {
        return leaving(what, "Aucune adresse pour confirmer par écrit\u00a0: redites le jour et l’heure.");
    }

    /** The same, with what is said when nothing can leave in writing. */
    public String leaving(String what, String otherwise) {
        if (isSilent()) {
            return silence;
        }
        return plan.ways().stream()
                .flatMap(way -> inWriting(way.destination()))
                .findFirst()
                .map(way -> what + " part par " + way + ".")
                .orElse(otherwise);
    }

    private static Stream<String> inWriting(Destination to) {
        return switch (to) {
            case Destination.Mailbox mailbox -> Stream.of("courriel");
            case Destination.Letterbox letterbox -> Stream.of("lettre");
            case Destination.Mobile mobile -> Stream.empty();
        };
    }
}

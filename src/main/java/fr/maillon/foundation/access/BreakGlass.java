package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confidential records opened for thirty minutes by whoever gives a reason, and looked at afterwards by the référents. */
@Component
@Transactional
public class BreakGlass {
    /** How long a record stays open. */
    public static final Duration OPEN = Duration.ofMinutes(30);

    private static final int LONGEST = 500;

    private final GlassRows rows;
    private final Trace trace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BreakGlass(GlassRows rows, Trace trace, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trace = trace;
        this.events = events;
        this.clock = clock;
    }

    /** Why someone opens a confidential record; the label is what people read. */
    public enum Reason {
        URGENCE("Urgence de soins"),
        DEMANDE("Demande de la personne elle-même"),
        REMPLACEMENT("Remplacement de son soignant ou de sa secrétaire"),
        IDENTITE("Erreur ou doublon d’identité à corriger"),
        AUTRE("Autre raison");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What came of asking. */
    public sealed interface Outcome {
        record Opened(Instant until) implements Outcome {}

        /** No reason, or none in words where words are needed; {@code field} is {@code raison} or {@code precision}. */
        record Refused(String field, String sentence) implements Outcome {}
    }

    /** One opening, as the référents look at it. */
    public record Opening(
            StructureId structure,
            UUID id,
            AccountId account,
            String by,
            UUID patient,
            Reason reason,
            String details,
            Instant openedAt,
            Instant endsAt) {}

    /** Opens the record to this person for thirty minutes; {@code code} is the name of a {@link Reason}. */
    public Outcome open(Acting by, StructureId structure, UUID patient, String code, String details) {
        var reason = reason(code);
        if (reason.isEmpty()) {
            return new Outcome.Refused("raison", "Dites pourquoi vous ouvrez ce dossier.");
        }
        if (reason.get() == Reason.AUTRE && details.isBlank()) {
            return new Outcome.Refused("precision", "Précisez cette raison en quelques mots.");
        }
        if (!by.structures().contains(structure)) {
            throw new IllegalArgumentException("this structure is not in her sight");
        }
        if (details.length() > LONGEST) {
            return new Outcome.Refused("precision", "Cette précision est trop longue\u00a0: 500 signes au plus.");
        }
        var id = Identifiers.next();
        var now = clock.instant();
        rows.add(structure, id, by.account(), patient, reason.get(), details.strip(), now, now.plus(OPEN));
        trace.note(
                Trace.Action.BREAK_GLASS,
                structure,
                "break_glass",
                id,
                patient,
                reason.get().name());
        events.publishEvent(new GlassBroken(structure, id, by.account(), patient));
        return new Outcome.Opened(now.plus(OPEN));
    }

    /** Whether this person may open that record now. */
    public boolean isOpen(Acting by, StructureId structure, UUID patient) {
        return left(by, structure, patient).isPresent();
    }

    /** How long the record stays open to this person; for the banner that says so. */
    public Optional<Duration> left(Acting by, StructureId structure, UUID patient) {
        var now = clock.instant();
        return rows.openUntil(structure, by.account(), patient, now).map(until -> Duration.between(now, until));
    }

    /** The openings of this structure that no référent has looked at, the oldest first. */
    public List<Opening> toReview(StructureId structure) {
        return rows.notReviewed(structure);
    }

    /** What came of a référent's look. */
    public enum Review {
        DONE,
        ALREADY,
        /** Nobody looks at what she opened herself. */
        OWN,
        UNKNOWN
    }

    /** Says that someone looked at it and found nothing to reproach, or dealt with it. */
    public Review review(Acting by, StructureId structure, UUID opening) {
        if (rows.review(structure, opening, by.account(), clock.instant())) {
            trace.note(Trace.Action.UPDATE, structure, "break_glass", opening);
            return Review.DONE;
        }
        return rows.reviewed(structure, opening)
                .map(done -> done ? Review.ALREADY : Review.OWN)
                .orElse(Review.UNKNOWN);
    }

    private static Optional<Reason> reason(String code) {
        return List.of(Reason.values()).stream()
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }
}

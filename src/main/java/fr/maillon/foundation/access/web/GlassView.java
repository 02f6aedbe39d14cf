package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.BreakGlass.Opening;
import fr.maillon.foundation.layout.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Openings of confidential records that nobody looked at yet. */
record GlassView(List<Line> lines, String refusal) {
    static final String OWN = "Vous l’avez ouvert vous-même\u00a0: un autre référent, ou le DPO, le revoit.";

    private static final Duration REVIEW = Duration.ofDays(3);

    GlassView {
        lines = List.copyOf(lines);
    }

    /**
     * One opening; {@code own} when it is of whoever looks: somebody else reviews it. {@code late} when the 72 hours in
     * which it should be looked at are over, {@code path} leads to the record for the référent, to what the journal says
     * of it for the others.
     */
    record Line(
            String id,
            String when,
            String by,
            String path,
            String name,
            String reason,
            String details,
            boolean own,
            boolean late) {}

    static GlassView of(
            List<Opening> openings,
            Map<UUID, String> names,
            AccountId reader,
            boolean opens,
            String refusal,
            Instant now,
            ZoneId zone) {
        return new GlassView(
                openings.stream()
                        .map(it -> new Line(
                                it.id().toString(),
                                Moment.said(it.openedAt(), now, zone),
                                it.by(),
                                (opens ? "/patients/" : "/journal?personne=") + it.patient(),
                                names.getOrDefault(it.patient(), "Dossier"),
                                it.reason().label(),
                                it.details(),
                                it.account().equals(reader),
                                it.openedAt().plus(REVIEW).isBefore(now)))
                        .toList(),
                refusal);
    }
}

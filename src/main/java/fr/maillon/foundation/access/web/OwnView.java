package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Desk;
import fr.maillon.foundation.access.OpenSession;
import fr.maillon.foundation.access.OwnAccount;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.layout.Moment;
import fr.maillon.foundation.structure.Structure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One's own account. {@code done} is a French sentence about what was just done, empty when nothing was. */
record OwnView(
        String name,
        String login,
        List<Place> places,
        String passwordSince,
        List<Line> sessions,
        Desk desk,
        String done,
        Map<String, String> faults) {

    /** A structure and what one is there. */
    record Place(String structure, String roles) {}

    record Line(String id, String desk, boolean here, String opened, String seen, boolean locked) {}

    static OwnView of(
            OwnAccount.Sheet sheet,
            List<Structure> structures,
            List<OpenSession> sessions,
            Desk desk,
            String done,
            Map<String, String> faults,
            Instant now,
            ZoneId zone) {
        return new OwnView(
                sheet.name(),
                sheet.login(),
                structures.stream()
                        .filter(it -> sheet.roles().containsKey(it.id()))
                        .map(it ->
                                new Place(it.name(), Role.inWords(sheet.roles().getOrDefault(it.id(), Set.of()))))
                        .toList(),
                Moment.date(sheet.passwordSetAt(), zone),
                sessions.stream().map(it -> line(it, now, zone)).toList(),
                desk,
                sentence(done),
                faults);
    }

    private static Line line(OpenSession it, Instant now, ZoneId zone) {
        return new Line(
                it.id().toString(),
                it.desk().isEmpty() ? "Poste sans nom" : it.desk(),
                it.here(),
                Moment.said(it.openedAt(), now, zone),
                Moment.said(it.lastSeenAt(), now, zone),
                it.locked());
    }

    private static String sentence(String done) {
        return switch (done) {
            case "mot-de-passe" -> "Votre mot de passe est changé. Vos autres sessions sont fermées.";
            case "poste" -> "Les réglages de ce poste sont enregistrés.";
            case "session" -> "La session est fermée.";
            default -> "";
        };
    }

    /** Where the desk stands, as the form names it. */
    String standing() {
        return desk.counter() ? "comptoir" : "bureau";
    }

    Map<String, String> standings() {
        var standings = new LinkedHashMap<String, String>();
        standings.put("bureau", "À l’écart du public");
        standings.put("comptoir", "Au comptoir, face au public");
        return standings;
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}

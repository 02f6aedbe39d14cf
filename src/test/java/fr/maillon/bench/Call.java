package fr.maillon.bench;

import fr.maillon.frontoffice.agenda.Warning;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One call card on a desk, from which an appointment is booked as the secretary's form does. */
public record Call(Desk desk, String card) {
    static final String EVERY_WARNING =
            Stream.of(Warning.Kind.values()).map(Enum::name).collect(Collectors.joining(" "));

    public static Call open(Desk desk) throws IOException {
        var answer = desk.post("/poste/fiches", Map.of("canal", "TELEPHONE"));
        var location = Desk.location(answer);
        if (!location.contains("fiche=")) {
            throw new IOException("no card was opened: " + answer.statusCode());
        }
        return new Call(desk, location.substring(location.indexOf("fiche=") + 6).replaceAll("&.*", ""));
    }

    /** 303 when it is booked, 409 when the hour is no longer free. */
    public HttpResponse<String> book(Premises premises, int person, Hour hour, String key) throws IOException {
        return desk.post(
                "/poste/fiches/" + card + "/reserver",
                Map.of(
                        "cle",
                        key,
                        "personne",
                        premises.person(person).toString(),
                        "motif",
                        premises.consultation().id().toString(),
                        "creneau",
                        hour.start() + "~" + hour.doctor() + "~15",
                        "urgence",
                        "U4",
                        "vu",
                        EVERY_WARNING,
                        "vuPour",
                        hour.start() + "~" + hour.doctor() + "~15"));
    }

    /** As the card asks when a wish changes: for its own part of the page. */
    public HttpResponse<String> slots(Premises premises, int person) throws IOException {
        return desk.part(
                "/poste/fiches/" + card + "/creneaux",
                "souhaits",
                Map.of(
                        "personne", premises.person(person).toString(),
                        "motif", premises.consultation().id().toString()));
    }
}

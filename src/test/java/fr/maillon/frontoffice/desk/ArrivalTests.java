package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.AppointmentStatus;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Noting that somebody came: at once today, after a question on another day, and taken back only by whoever noted it. */
@House
class ArrivalTests {
    private static final By SECRETARY = new By(AccountId.next(), "Claire Martin");

    @Autowired
    ApplicationContext context;

    private Centre centre;
    private Agenda agenda;
    private LocalDate today;
    private Person secretary;

    @BeforeEach
    void open() {
        centre = Centre.open(context, 1);
        agenda = context.getBean(Agenda.class);
        today = Morning.today(centre.practice().site().zone());
        secretary = centre.secretary();
    }

    @Test
    void todayItIsNotedAtOnce() {
        var id = at(today);

        assertThat(secretary.post("/poste/arrivees/" + id, Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(status(id)).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(secretary.get("/agenda/rendez-vous/" + id).body()).contains("a noté l’arrivée de la personne");
    }

    @Test
    void onAnotherDayNothingIsNotedBeforeTheAnswer() {
        var id = at(today.plusDays(1));

        var asked = secretary.post("/poste/arrivees/" + id, Map.of());
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("Son rendez-vous est demain, ", "Noter quand même l’arrivée");
        var asking = secretary.post("/agenda/rendez-vous/" + id + "/arrivee", Map.of());
        assertThat(asking.statusCode()).isEqualTo(409);
        assertThat(asking.body()).contains("Son rendez-vous est demain, ");
        assertThat(status(id).isExpected()).isTrue();

        var noted = secretary.post("/poste/arrivees/" + id, Map.of("autreJour", "oui"));
        assertThat(noted.headers().firstValue("Location").orElseThrow()).contains("date=" + today.plusDays(1));
        assertThat(status(id)).isEqualTo(AppointmentStatus.CHECKED_IN);
    }

    @Test
    void whatSomebodyElseDidSinceIsNotTakenBack() {
        var id = at(today);
        var page = secretary.post("/poste/arrivees/" + id, Map.of()).headers().firstValue("Location");
        var undo = secretary.get(page.orElseThrow()).body();
        assertThat(undo).contains("Arrivée notée", "/agenda/rendez-vous/" + id + "/defaire");
        var version = centre.practice()
                .within(() -> agenda.appointment(id).orElseThrow().version());
        assertThat(undo).contains("name=\"version\" value=\"" + version + "\"");

        centre.practice().within(() -> agenda.start(id, SECRETARY));
        var late = secretary.post("/agenda/rendez-vous/" + id + "/defaire", Map.of("version", String.valueOf(version)));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(status(id)).isEqualTo(AppointmentStatus.IN_PROGRESS);
        assertThat(secretary.get(page.orElseThrow()).body()).doesNotContain("/defaire");
    }

    @Test
    void nobodyIsPromisedACallWithoutANumberUnlessItIsSaidWhy() {
        var secretary = centre.practice().person(Role.SECRETAIRE);
        var card = "/poste/fiches/"
                + secretary
                        .post("/poste/fiches", Map.of("canal", "TELEPHONE"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*fiche=", "");
        secretary.post(card + "/sans-identite", Map.of("q", "Dubreuil"));

        var refused = secretary.post(card + "/terminer", Map.of("suite", "RAPPEL", "demande", "un avis"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Personne ne pourra rappeler", "value=\"un avis\"");

        var kept = secretary.post(
                card + "/terminer", Map.of("suite", "RAPPEL", "demande", "un avis", "sansNumero", "numéro masqué"));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(secretary.get("/poste").body()).contains("Dubreuil", "numéro masqué");
    }

    @Test
    void aMessageIsPassedOnToSomebodyAndSaysSomething() {
        var secretary = centre.practice().person(Role.SECRETAIRE);
        var opened = secretary.post("/poste/fiches", Map.of("canal", "TELEPHONE"));
        var card = opened.headers().firstValue("Location").orElseThrow().replaceAll(".*fiche=", "");
        var ends = "/poste/fiches/" + card + "/terminer";
        secretary.post("/poste/fiches/" + card + "/sans-identite", Map.of("q", "Dubreuil"));

        var toNobody = secretary.post(ends, Map.of("suite", "MESSAGE", "demande", "un avis"));
        assertThat(toNobody.statusCode()).isEqualTo(422);
        assertThat(toNobody.body())
                .contains("id=\"destinataire-faute\"", "value=\"un avis\"")
                .doesNotContain("id=\"demande-faute\"");
        var empty = secretary.post(ends, Map.of("suite", "MESSAGE", "demande", "", "destinataire", "Dr Vasselin"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"demande-faute\"", "value=\"Dr Vasselin\"");

        var passed =
                secretary.post(ends, Map.of("suite", "MESSAGE", "demande", "un avis", "destinataire", "Dr Vasselin"));
        assertThat(passed.statusCode()).isEqualTo(303);
        assertThat(secretary.get("/poste/appels/" + card).body()).contains("Message transmis", "Dr Vasselin");
    }

    private AppointmentId at(LocalDate day) {
        return centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"), day.atTime(12, 0));
    }

    private AppointmentStatus status(AppointmentId id) {
        return centre.practice()
                .within(() -> agenda.appointment(id).orElseThrow().status());
    }
}

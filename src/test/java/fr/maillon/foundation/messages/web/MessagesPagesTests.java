package fr.maillon.foundation.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.messages.AppointmentNotice;
import fr.maillon.foundation.messages.ComposeOutcome.Queued;
import fr.maillon.foundation.messages.ContactPlan;
import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.messages.EmailAddress;
import fr.maillon.foundation.messages.MessageId;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.printing.AddressParts;
import fr.maillon.foundation.printing.AddressReading;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class MessagesPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Messages messages;

    Practice practice;
    Person secretary;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
        secretary = practice.person(Role.SECRETAIRE);
    }

    @Test
    void aWaitingEmailIsListedShownWordForWordAndStopped() {
        var id = queued(new Destination.Mailbox(new EmailAddress("alma@example.org")));

        assertThat(secretary.get("/messages?liste=a-envoyer").body()).contains("alma@example.org", "/messages/" + id);
        assertThat(plain(secretary.get("/messages/" + id)))
                .contains("14 h 30", "votre carte Vitale", "en attente", "Mis en attente d’envoi");

        assertThat(secretary.post("/messages/" + id + "/arreter", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(secretary.get("/messages/" + id).body()).contains("Annulé avant l’envoi");
        var again = secretary.post("/messages/" + id + "/arreter", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Trop tard");
    }

    @Test
    void whatDidNotLeaveIsToldOnTheDeskUntilSomebodyCalled() {
        var id = queued(new Destination.Mailbox(new EmailAddress("alma@example.org")));
        assertThat(plain(secretary.get("/poste"))).doesNotContain("n’est pas parti");
        practice.within(() -> context.getBean(JdbcClient.class)
                .sql("update messages.message set status = 'FAILED', failure = 'MAILBOX_REFUSED' where id = :id")
                .param("id", id.value())
                .update());

        assertThat(plain(secretary.get("/poste")))
                .contains("Un message n’est pas parti.", "/messages?liste=a-rappeler");
        assertThat(plain(practice.person(Role.PROFESSIONNEL).get("/poste"))).doesNotContain("n’est pas parti");

        secretary.post("/messages/" + id + "/rappele", Map.of());
        assertThat(plain(secretary.get("/poste"))).doesNotContain("n’est pas parti");
    }

    @Test
    void lettersArePrintedOnceInOneFileThenAsDuplicates() {
        var id = queued(letterbox());
        var queue = secretary.get("/messages/impression").body();
        assertThat(queue).contains("Madame Alma EXEMPLE", "69003 LYON", id.toString());
        var form = Map.of("courrier", id.toString(), "cle", first(queue, "name=\"cle\" value=\"([^\"]+)\""));

        var printed = secretary.post("/messages/impression", form);
        var twice = secretary.post("/messages/impression", form);

        var run = printed.headers().firstValue("Location").orElseThrow();
        assertThat(printed.statusCode()).isEqualTo(303);
        assertThat(twice.headers().firstValue("Location")).hasValue(run);
        assertThat(secretary.get("/messages/impression").body()).contains("Aucun courrier");
        var file = secretary.get(run + "/courriers");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body()).startsWith("%PDF-");
        var page = secretary.get(run).body();
        var duplicate =
                secretary.post(run + "/duplicata", Map.of("cle", first(page, "name=\"cle\" value=\"([^\"]+)\"")));
        assertThat(duplicate.statusCode()).isEqualTo(303);
        assertThat(secretary.get("/messages/" + id).body()).contains("Imprimé", "Réimprimé en duplicata");
    }

    @Test
    void aJammedRunGoesBackToTheQueue() {
        var id = queued(letterbox());
        var key = UUID.randomUUID().toString();
        var run = secretary
                .post("/messages/impression", Map.of("courrier", id.toString(), "cle", key))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(secretary.post(run + "/remettre", Map.of()).statusCode()).isEqualTo(303);

        assertThat(secretary.get("/messages/impression").body()).contains(id.toString());
        assertThat(secretary.post(run + "/remettre", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void anotherStructureFindsNothing() {
        var id = queued(letterbox());
        var stranger = Practice.open(context).person(Role.SECRETAIRE);

        assertThat(stranger.get("/messages/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/messages/" + id + "/apercu").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/messages/impression").body()).doesNotContain("EXEMPLE");
    }

    @Test
    void aTextThatRevealsIsRefusedAndWhatWasTypedIsKept() {
        var coordinator = practice.person(Role.COORDINATRICE);
        var path = "/messages/textes/confirmation/email";

        var refused = coordinator.post(path, Map.of("objet", "Votre échographie", "texte", "Le {date}"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Votre échographie", "laisserait deviner");
        assertThat(coordinator
                        .post(path, Map.of("objet", "À bientôt", "texte", "Le {date} à {heure}."))
                        .statusCode())
                .isEqualTo(303);
        var id = queued(new Destination.Mailbox(new EmailAddress("alma@example.org")));
        assertThat(plain(secretary.get("/messages/" + id)))
                .contains("À bientôt", "Le lundi 23 novembre 2037 à 14 h 30.");
        coordinator.post(path + "/origine", Map.of());
        assertThat(coordinator.get(path).body()).contains("Nous vous confirmons");
    }

    @Test
    void theSenderIsNeutralAndOnlyDecidersChooseIt() {
        var coordinator = practice.person(Role.COORDINATRICE);

        var refused = coordinator.post(
                "/messages/textes", Map.of("nom", "Service d’oncologie", "courriel", "pas une adresse"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("laisserait deviner", "n’est pas complète", "pas une adresse");
        assertThat(coordinator
                        .post("/messages/textes", Map.of("nom", "Les Tilleuls", "courriel", "bonjour@tilleuls.example"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator.get("/messages/textes").body()).contains("Les Tilleuls", "bonjour@tilleuls.example");
        assertThat(secretary.get("/messages/textes").statusCode()).isEqualTo(403);
    }

    private MessageId queued(Destination destination) {
        var patient = UUID.randomUUID();
        var notice = new AppointmentNotice(
                practice.structure(),
                UUID.randomUUID(),
                1,
                patient,
                "Madame Alma EXEMPLE",
                "Alma",
                Instant.parse("2037-11-23T13:30:00Z"),
                practice.site().zone(),
                practice.site().name(),
                practice.site().address(),
                null,
                practice.site().phone(),
                List.of("votre carte Vitale"),
                null,
                "Prévenez-nous deux jours avant.");
        var way = new Way(Holder.PERSON, patient, "Madame Alma EXEMPLE", destination, false);
        var plan = new ContactPlan(patient, Situation.ADULT, false, List.of(way));
        return ((Queued) practice.within(() -> messages.confirm(notice, plan))).message();
    }

    private static Destination letterbox() {
        var read = PostalAddress.read(AddressParts.simple("Madame Alma EXEMPLE", "5 rue des Lilas", "69003", "Lyon"));
        return new Destination.Letterbox(((AddressReading.Written) read).address());
    }

    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}

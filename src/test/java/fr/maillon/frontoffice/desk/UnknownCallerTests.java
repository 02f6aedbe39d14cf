package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A card about somebody whom nobody knows yet: she can be found at any moment, and is never booked without a name. */
@House
class UnknownCallerTests {
    private static final Pattern CHOSEN = Pattern.compile("name=\"creneau\" data-nodraft value=\"([^\"]+)\" checked");
    private static final Pattern FIRST_FOCUS = Pattern.compile("<(\\w+) id=\"(\\w+)\"[^>]* data-focus");

    @Autowired
    ApplicationContext context;

    private Centre centre;
    private Person secretary;

    @BeforeEach
    void aSecretary() {
        centre = Centre.open(context, 1);
        secretary = centre.secretary();
    }

    @Test
    void whoeverIsCalledBackIsFoundFirstAndTheCardFollows() {
        var person = centre.knows("Aubertin", "Lise", "12/03/1985").toString();
        var call = unknown("Dubreuil");
        secretary.post(
                call + "/terminer", Map.of("suite", "RAPPEL", "demande", "un avis", "sansNumero", "numéro masqué"));

        var back = card(Map.of("rappel", call.replaceAll(".*/", "")));

        assertThat(firstFocus(page(back))).isEqualTo("q");
        assertThat(secretary
                        .post(back + "/recherche", Map.of("q", "120385 aub"))
                        .body())
                .contains("AUBERTIN", back + "/nouvelle-personne", "value=\"un avis\"");
        secretary.post(back + "/personne", Map.of("personne", person));
        assertThat(page(back)).contains("AUBERTIN", "value=\"un avis\"").doesNotContain("id=\"recherche\"");
    }

    @Test
    void withoutANameNothingIsBookedAndAllIsKept() {
        var call = unknown("");
        assertThat(page(call)).contains("id=\"recherche\"");

        var refused = book(call, "");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"appelant-faute\"", "Notez un nom, pour retrouver ce rendez-vous.")
                .contains("value=\"un avis\"")
                .doesNotContain("Rendez-vous pris");
        assertThat(page(call)).doesNotContain("Rendez-vous pris");
        assertThat(book(call, "Téléphone, personne inconnue").statusCode()).isEqualTo(422);
        assertThat(book(call, "Dubreuil").statusCode()).isEqualTo(303);
        assertThat(page(call)).contains("Rendez-vous pris");
    }

    @Test
    void aCardThatNobodyHasGoneOnWithIsNotBookedEither() {
        var call = card(Map.of("canal", "TELEPHONE"));
        var hour = chosen(unknown("Dubreuil"));

        var refused = book(call, "", hour);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"appelant-faute\"");
    }

    private HttpResponse<String> book(String call, String name) {
        return book(call, name, chosen(call));
    }

    private HttpResponse<String> book(String call, String name, String hour) {
        return secretary.post(
                call + "/reserver",
                Map.of(
                        "creneau",
                        hour,
                        "motif",
                        centre.motif().id().toString(),
                        "appelant",
                        name,
                        "demande",
                        "un avis",
                        "cle",
                        UUID.randomUUID().toString()));
    }

    private String unknown(String name) {
        var call = card(Map.of("canal", "TELEPHONE"));
        secretary.post(call + "/sans-identite", Map.of("q", name));
        return call;
    }

    private String card(Map<String, String> opening) {
        var opened = secretary.post("/poste/fiches", opening);
        return "/poste/fiches/"
                + opened.headers().firstValue("Location").orElseThrow().replaceAll(".*fiche=", "");
    }

    private String page(String call) {
        return secretary.get("/poste?fiche=" + call.replaceAll(".*/", "")).body();
    }

    private String chosen(String call) {
        var hour = CHOSEN.matcher(page(call));
        assertThat(hour.find()).isTrue();
        return hour.group(1);
    }

    private static String firstFocus(String page) {
        var focus = FIRST_FOCUS.matcher(page.substring(page.indexOf("id=\"fiche\"")));
        assertThat(focus.find()).isTrue();
        return focus.group(2);
    }
}

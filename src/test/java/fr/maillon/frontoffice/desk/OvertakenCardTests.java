package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two on one card: the second chooses only among what both changed, and reads what only the other did, which stays. */
@House
class OvertakenCardTests {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String CHANGED = "Cette fiche a changé à un autre poste";

    @Autowired
    ApplicationContext context;

    private Person one;
    private Person other;
    private String card;

    @BeforeEach
    void aCardAtTwoDesks() {
        var centre = Centre.open(context, 1);
        one = centre.secretary();
        other = centre.secretary();
        var person = centre.knows("Aubertin", "Lise", "12/03/1985");
        var opened = one.post("/poste/fiches", Map.of("personne", person.toString()));
        card = opened.headers().firstValue("Location").orElseThrow().replaceAll(".*fiche=", "");
        write(one, shown(one), Map.of("demande", "un avis", "rappel", "06 12 34 56 78"));
    }

    @Test
    void whatOnlyTheOtherChangedIsReadAndStays() {
        var first = shown(one);
        var second = shown(other);
        write(one, first, Map.of("demande", "un certificat", "rappel", "06 12 34 56 78"));

        var late =
                write(other, second, Map.of("demande", "un avis", "rappel", "06 12 34 56 78", "note", "vient en taxi"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(CHANGED, "<li>Demande\u00a0: <b>un certificat</b></li>", "Continuer")
                .doesNotContain("<table class=\"table differences\"");
        assertThat(write(other, hidden(late), Map.of()).statusCode()).isEqualTo(200);
        assertThat(page(one)).contains("value=\"un certificat\"", "value=\"vient en taxi\"");
    }

    @Test
    void whatBothChangedIsChosenAndTheRestIsNotAsked() {
        var first = shown(one);
        var second = shown(other);
        write(one, first, Map.of("demande", "un certificat", "rappel", "06 12 34 56 78"));

        var late = write(
                other, second, Map.of("demande", "un rendez-vous", "rappel", "06 12 34 56 78", "note", "en taxi"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(CHANGED, "type=\"radio\" name=\"demande\" value=\"un rendez-vous\"")
                .doesNotContain("type=\"radio\" name=\"note\"", "type=\"radio\" name=\"rappel\"", "gardé\u00a0:");
    }

    @Test
    void whatTakesNothingFromTheOtherIsWrittenAtOnce() {
        var first = shown(one);
        var second = shown(other);
        write(one, first, Map.of("demande", "un certificat", "rappel", "06 12 34 56 78"));

        var late = write(
                other, second, Map.of("demande", "un certificat", "rappel", "06 12 34 56 78", "note", "vient en taxi"));

        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(page(one)).contains("value=\"un certificat\"", "value=\"vient en taxi\"");
    }

    private Map<String, String> shown(Person at) {
        var all = hidden(page(at));
        all.keySet().retainAll(Set.of("version", "marque", "personne"));
        return all;
    }

    private HttpResponse<String> write(Person at, Map<String, String> shown, Map<String, String> typed) {
        var fields = new HashMap<>(shown);
        fields.putAll(typed);
        return at.post("/poste/fiches/" + card + "/creneaux", fields);
    }

    private String page(Person at) {
        return at.get("/poste?fiche=" + card).body();
    }

    private static Map<String, String> hidden(HttpResponse<String> answer) {
        return hidden(answer.body());
    }

    private static Map<String, String> hidden(String page) {
        var fields = new HashMap<String, String>();
        var form = HIDDEN.matcher(page.substring(page.indexOf("class=\"card-form\"")));
        while (form.find()) {
            fields.put(form.group(1), form.group(2));
        }
        return fields;
    }
}

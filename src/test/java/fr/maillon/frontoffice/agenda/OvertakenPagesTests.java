package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two at once: whoever comes second chooses what she changed, and reads what only the other did, which stays. */
@House
class OvertakenPagesTests {
    private static final String KEPT = "Changé seulement à l’autre poste, et gardé";

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private Person one;
    private Person other;

    @BeforeEach
    void aMorning() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(15, 15, 0, 0), doctor);
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.ANYTHING);
        one = practice.practice().person(Role.COORDINATRICE);
        other = practice.practice().person(Role.COORDINATRICE);
    }

    @Test
    void anHourIsChosenAgainAndTheLengthThatOnlyTheOtherChangedStays() {
        var id = practice.booked(practice.request(consultation, doctor, practice.at(practice.monday(), "09:00")));
        var path = "/agenda/rendez-vous/" + id;
        var first = moveForm(one.get(path).body());
        var second = moveForm(other.get(path).body());
        first.put("minutes", "30");
        assertThat(one.post(path + "/deplacer", first).statusCode()).isEqualTo(303);
        var nothing = other.post(path + "/deplacer", new HashMap<>(second));
        assertThat(nothing.statusCode()).isEqualTo(409);
        assertThat(nothing.body()).contains("a changé à un autre poste").doesNotContain("type=\"radio\"");
        second.put("heure", "10:00");

        var late = other.post(path + "/deplacer", second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(KEPT, "<li>Durée\u00a0: <b>30 min</b></li>", "name=\"heure\" value=\"10:00\"")
                .doesNotContain("name=\"minutes\" value=\"15\"");
        var chosen = new HashMap<>(Map.of("heure", "10:00"));
        chosen.put("version", first(late.body(), "name=\"version\" value=\"([^\"]+)\""));
        assertThat(other.post(path + "/deplacer", chosen).statusCode()).isEqualTo(303);
        assertThat(practice.within(() -> agenda.appointment(id)).orElseThrow().slot())
                .isEqualTo(practice.slot(practice.monday(), "10:00", "10:30"));
    }

    @Test
    void aLabelIsChosenAgainAndWhatToBillThatOnlyTheOtherWroteStays() {
        var path = "/agenda/motifs/" + consultation.id();
        var first = motifForm(one.get(path).body());
        var second = motifForm(other.get(path).body());
        first.put("facturation", "Ordonnance à lire.");
        first.put("confidentiel", "oui");
        assertThat(one.post(path, first).statusCode()).isEqualTo(303);
        second.put("libelle", "Suivi");

        var late = other.post(path, second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(KEPT, "<li>Facturation\u00a0: <b>Ordonnance à lire.</b></li>", "Confidentiel")
                .contains("type=\"radio\" name=\"libelle\" value=\"Suivi\"")
                .doesNotContain("type=\"radio\" name=\"facturation\"");
        var chosen = hidden(late.body());
        chosen.put("libelle", "Suivi");
        assertThat(other.post(path, chosen).statusCode()).isEqualTo(303);
        var stands = practice.within(() -> schedules.motif(practice.structure(), consultation.id()))
                .orElseThrow();
        assertThat(stands.label()).isEqualTo("Suivi");
        assertThat(stands.guidance().billing()).isEqualTo("Ordonnance à lire.");
        assertThat(stands.confidential()).isTrue();
    }

    private Map<String, String> moveForm(String page) {
        var fields = new HashMap<String, String>();
        for (var name : new String[] {"cle", "version", "lu"}) {
            fields.put(
                    name, first(page, "(?s)/deplacer\">.*?type=\"hidden\" name=\"" + name + "\" value=\"([^\"]+)\""));
        }
        fields.put("jour", FrenchDates.onScreen(practice.monday()));
        fields.put("heure", "09:00");
        fields.put("minutes", "15");
        fields.put("ressource", doctor.id().toString());
        return fields;
    }

    /** As the browser would send it, untouched. */
    private Map<String, String> motifForm(String page) {
        var fields = hidden(page);
        for (var it : Pattern.compile("<input id=\"([^\"]+)\" name=\"([^\"]+)\" type=\"text\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .toList()) {
            fields.put(it.group(2), it.group(3));
        }
        fields.put("role-" + doctor.id(), "0");
        fields.put("surnombre", "oui");
        fields.put("couleur", "1");
        return fields;
    }

    private static Map<String, String> hidden(String page) {
        var fields = new HashMap<String, String>();
        for (var it : Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .toList()) {
            fields.put(it.group(1), it.group(2));
        }
        return fields;
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}

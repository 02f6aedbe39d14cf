package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Openings and what departs from them, through their pages. */
@House
class OpeningsPagesTests {
    private static final String PAGE = "/agenda/ouvertures";
    private static final Pattern MARK = Pattern.compile("name=\"marque\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]+)\"");

    @Autowired
    ApplicationContext context;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private Resource doctor;
    private Person coordinator;
    private LocalDate monday;

    @BeforeEach
    void aDoctorAndWhoeverArrangesHerAgenda() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        coordinator = practice.practice().person(Role.COORDINATRICE);
        monday = practice.monday();
    }

    @Test
    void hoursAreOpenedAndDrawn() {
        var answer = coordinator.post(PAGE, hours("1", "09:00", "12:00"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(weekly())
                .singleElement()
                .satisfies(it -> assertThat(it.pattern().day()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(week()).contains("09:00–12:00");
    }

    @Test
    void everyFaultIsSaidBesideItsFieldAndWhatWasTypedStays() {
        var fields = hours("", "09:02", "08:00");
        fields.put("surnombre", "300");

        var answer = coordinator.post(PAGE, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Choisissez un jour.",
                        "cinq en cinq minutes",
                        "avant le début",
                        "de 0 à 20",
                        "value=\"09:02\"");
        assertThat(weekly()).isEmpty();
    }

    @Test
    void hoursOverOthersAreRefusedBySayingWhich() {
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.ANYTHING);

        var answer = coordinator.post(PAGE, hours("1", "11:00", "13:00"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("déjà ouverte le lundi de 09:00 à 12:00");
    }

    @Test
    void aShorterOpeningSaysWhomItLeavesOutBeforeItIsChanged() {
        var opening = practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        var appointment = booked("11:00");
        var path = PAGE + "/" + opening.id();

        var first = coordinator.post(path, hours("1", "09:00", "10:30"));

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(first.body()).contains("laisserait sans ouverture un rendez-vous", "11:00");
        assertThat(weekly()).containsExactly(opening);

        var again = hours("1", "09:00", "10:30");
        again.put("vu", appointment.toString());
        assertThat(coordinator.post(path, again).statusCode()).isEqualTo(303);
        assertThat(weekly())
                .singleElement()
                .satisfies(it -> assertThat(it.pattern().end()).hasToString("10:30"));
    }

    @Test
    void whoeverComesSecondSeesWhatChangedOfAnOpeningAndChooses() {
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var other = practice.motif("Bilan", new MotifTimes(15, 20, 0, 0), doctor);
        var opening = practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        var path = PAGE + "/" + opening.id();
        var fields = hours("1", "09:00", "11:00");
        fields.put("marque", first(coordinator.get(path).body(), MARK));
        fields.put("motifs", motif.id() + "," + other.id());
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(weekly())
                .singleElement()
                .satisfies(it -> assertThat(it.terms().motifs()).containsExactlyInAnyOrder(motif.id(), other.id()));

        fields.put("fin", "10:00");
        fields.remove("motifs");
        var late = coordinator.post(path, fields);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("11:00", "10:00", "Consultation", "(vide)");
        fields.put("marque", first(late.body(), MARK));
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(weekly())
                .singleElement()
                .satisfies(it -> assertThat(it.pattern().end()).hasToString("10:00"));
    }

    @Test
    void anOpeningIsWithdrawnOnceItsPeopleWereSeen() {
        var opening = practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        booked("11:00");
        var path = PAGE + "/" + opening.id() + "/retirer";

        var first = coordinator.post(path, Map.of());
        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(coordinator.post(path, Map.of("vu", seen(first))).statusCode())
                .isEqualTo(303);
        assertThat(weekly()).isEmpty();
    }

    @Test
    void anAbsenceSaysWhomItTouchesThenEachIsGivenAnotherHourInOneAct() {
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        var appointment = booked("11:00");

        var first = coordinator.post(PAGE, absence());
        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(practice.free(doctor, monday)).isNotEmpty();

        var fields = absence();
        fields.put("vu", seen(first));
        var page =
                coordinator.post(PAGE, fields).headers().firstValue("Location").orElseThrow();
        var shown = coordinator.get(page).body();
        assertThat(shown).contains("Un rendez-vous à régler", "Formation");
        assertThat(practice.free(doctor, monday)).isEmpty();

        var slot = first(shown, Pattern.compile("name=\"creneau\" value=\"([^\"]+)\""));
        var moved = coordinator.post(page + "/deplacer", Map.of("rendezVous", appointment.toString(), "creneau", slot));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(303);
        assertThat(coordinator.get(page).body()).contains("Aucun rendez-vous à régler");
    }

    @Test
    void whatIsTouchedMayBeCancelledAndTheAbsenceTakenBack() {
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        var appointment = booked("11:00");
        var fields = absence();
        fields.put("vu", appointment.toString());
        var page =
                coordinator.post(PAGE, fields).headers().firstValue("Location").orElseThrow();

        coordinator.post(page + "/annuler", Map.of("rendezVous", appointment.toString()));
        assertThat(coordinator.get(page).body()).contains("Aucun rendez-vous à régler");

        assertThat(coordinator.post(page + "/retirer", Map.of()).statusCode()).isEqualTo(303);
        assertThat(practice.free(doctor, monday)).containsExactly(practice.slot(monday, "09:00", "12:00"));
    }

    @Test
    void aSecretaryReadsAndAnAdministratorSeesHoursWithoutPeople() {
        practice.opens(doctor, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        booked("11:00");
        var administrator = practice.practice().person(Role.ADMINISTRATEUR);

        assertThat(practice.practice().person(Role.SECRETAIRE).get(PAGE).body())
                .contains("09:00–12:00")
                .doesNotContain("<form class=\"form\"");
        var asked = administrator.post(PAGE, absence());
        assertThat(asked.body()).contains("11:00").doesNotContain("Mme Untel");
    }

    private AppointmentId booked(String time) {
        Motif motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        return practice.booked(BookingRequest.of(
                        practice.structure(),
                        Subject.provisional("Mme Untel"),
                        motif.id(),
                        doctor.id(),
                        practice.at(monday, time))
                .needing(Needs.NONE.asNewcomer(false)));
    }

    private List<Opening> weekly() {
        return practice.within(() -> schedules.weekly(practice.structure(), doctor.id()));
    }

    private String week() {
        return coordinator
                .get(PAGE + "?ressource=" + doctor.id() + "&semaine=" + monday)
                .body();
    }

    private Map<String, String> hours(String day, String from, String to) {
        var fields = form("plage");
        fields.put("jours", day);
        fields.put("debut", from);
        fields.put("fin", to);
        fields.put("semaines", "1");
        fields.put("du", "2020-01-06");
        fields.put("feries", "oui");
        fields.put("grille", "15");
        fields.put("surnombre", "0");
        fields.put("site", practice.site().id().toString());
        return fields;
    }

    private Map<String, String> absence() {
        var fields = form("absence");
        fields.put("du", monday.toString());
        fields.put("au", monday.toString());
        fields.put("libelle", "Formation");
        return fields;
    }

    private Map<String, String> form(String entry) {
        var fields = new HashMap<String, String>();
        fields.put("cle", UUID.randomUUID().toString());
        fields.put("ressource", doctor.id().toString());
        fields.put("saisie", entry);
        return fields;
    }

    private static String seen(HttpResponse<String> answer) {
        return first(answer.body(), SEEN);
    }

    private static String first(String body, Pattern pattern) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}

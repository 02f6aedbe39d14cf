package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An hour pointed at: by which way it was asked for, and what is offered when it was just taken. */
@House
class PointedHourTests {
    private static final String BOOK = "/agenda/rendez-vous/nouveau";
    private static final String SLOTS = "/agenda/creneaux";
    private static final Pattern SLOT = Pattern.compile("<button class=\"slot\"[^>]*value=\"([^\"]+)\"[^>]*>");

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource doctor;
    private Motif consultation;
    private PatientId patient;
    private Person secretary;

    @BeforeEach
    void aMorning() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        consultation = practice.motif("Consultation", new MotifTimes(15, 15, 0, 0), doctor);
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.every(15));
        patient = practice.practice().knows("Aubertin", "Lise", "12/03/1985", "");
        secretary = practice.practice().person(Role.SECRETAIRE);
    }

    @Test
    void itIsByTelephoneUnlessSomethingElseIsSaid() {
        assertThat(secretary.get(BOOK + "?ressource=" + doctor.id()).body())
                .contains("name=\"origine\"", "<option value=\"\">Téléphone</option>");

        assertThat(origin(secretary.post(BOOK, pointed("09:00")))).isEqualTo(Origin.TEL);
        var counter = pointed("09:15");
        counter.put("origine", "COMPTOIR");
        var warned = secretary.post(BOOK, counter); // she is expected that day already
        assertThat(warned.statusCode()).isEqualTo(409);
        assertThat(warned.body()).contains("<option value=\"COMPTOIR\" selected>");
        counter.put("vu", first(warned.body(), "name=\"vu\" value=\"([^\"]+)\""));
        var booked = secretary.post(BOOK, again(counter));
        assertThat(origin(booked)).isEqualTo(Origin.COMPTOIR);
        assertThat(secretary.get("/agenda/rendez-vous/" + id(booked)).body())
                .contains("<dt>Demandé par</dt><dd>Comptoir</dd>");
    }

    @Test
    void aFirstSlotKeepsByWhichWayItWasAskedFor() {
        var fields = proposed("10:00");
        fields.put("origine", "MAIL");
        assertThat(origin(secretary.post(SLOTS, fields))).isEqualTo(Origin.MAIL);

        var nobody = proposed("10:15");
        nobody.remove("personne");
        nobody.put("origine", "COURRIER");
        assertThat(location(secretary.post(SLOTS, nobody))).contains("&origine=COURRIER");
    }

    @Test
    void anHourTakenMeanwhileLeadsToTheThreeNearestInOneAct() {
        practice.booked(practice.request(consultation, doctor, practice.at(practice.monday(), "10:00")));

        var refused = secretary.post(BOOK, pointed("10:00"));
        assertThat(refused.statusCode()).isEqualTo(409);
        var buttons = slots(refused.body());
        assertThat(buttons)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.group())
                        .as(
                                "the reason, which is only needed to go on with the hour that is taken, does not stand in the way")
                        .contains("formnovalidate"));
        assertThat(hours(buttons)).contains(at("09:45"), at("10:15"));
        var chosen = pointed("10:00");
        chosen.put("creneau", buttons.getFirst().group(1));
        assertThat(booked(secretary.post(BOOK, chosen)).slot().start().toString())
                .isEqualTo(hours(buttons).getFirst());
    }

    @Test
    void aFirstSlotTakenMeanwhileDoesToo() {
        practice.booked(practice.request(consultation, doctor, practice.at(practice.monday(), "10:00")));

        var refused = secretary.post(SLOTS, proposed("10:00"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Ce créneau est pris. Voici les plus proches.", ">Les plus proches <");
        var buttons = slots(refused.body());
        assertThat(buttons).hasSize(3);
        assertThat(hours(buttons)).contains(at("09:45"), at("10:15"));
        var chosen = proposed("10:00");
        chosen.put("creneau", buttons.getFirst().group(1));
        assertThat(booked(secretary.post(SLOTS, chosen)).slot().start().toString())
                .isEqualTo(hours(buttons).getFirst());
    }

    private Map<String, String> pointed(String time) {
        return fields(Map.of("ressource", doctor.id().toString(), "debut", practice.monday() + "T" + time));
    }

    private Map<String, String> proposed(String time) {
        return fields(Map.of("creneau", at(time) + "~" + doctor.id()));
    }

    private Map<String, String> fields(Map<String, String> where) {
        var all = new TreeMap<>(where);
        all.put("motif", consultation.id().toString());
        all.put("personne", patient.toString());
        return again(all);
    }

    private static Map<String, String> again(Map<String, String> fields) {
        fields.put("cle", UUID.randomUUID().toString());
        return fields;
    }

    private String at(String time) {
        return practice.at(practice.monday(), time).toString();
    }

    private static List<MatchResult> slots(String page) {
        return SLOT.matcher(page).results().toList();
    }

    private static List<String> hours(List<MatchResult> buttons) {
        return buttons.stream()
                .map(it -> it.group(1).substring(0, it.group(1).indexOf('~')))
                .toList();
    }

    private Origin origin(HttpResponse<String> answer) {
        return booked(answer).circumstances().origin();
    }

    private Appointment booked(HttpResponse<String> answer) {
        return practice.within(() -> agenda.appointment(id(answer))).orElseThrow();
    }

    private static AppointmentId id(HttpResponse<String> answer) {
        return new AppointmentId(UUID.fromString(first(location(answer), "fait=([\\w-]+)")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}

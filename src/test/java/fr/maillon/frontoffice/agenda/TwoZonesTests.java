package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Opening;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.frontoffice.agenda.web.DayGrids;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One house, one site in Paris and one in Saint-Denis: nine o’clock is nine o’clock where she comes. */
@House
class TwoZonesTests {
    private static final SiteTime REUNION = new SiteTime(ZoneId.of("Indian/Reunion"));
    private static final String THERE = ", heure de La Réunion";

    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource here;
    private Resource there;
    private Motif consultation;
    private LocalDate monday;
    private Site saintDenis;
    private Person secretary;

    @BeforeEach
    void twoSites() {
        practice = new AgendaPractice(context);
        monday = practice.monday();
        here = practice.doctor("Dr Ici");
        there = practice.doctor("Dr Là-bas");
        consultation = practice.motif("Consultation", new MotifTimes(15, 15, 0, 0), here, there);
        saintDenis = reunion(practice);
        practice.within(() -> {
            context.getBean(Structures.class).add(saintDenis);
            opens(saintDenis, DayOfWeek.MONDAY, "09:00", "12:00");
            return opens(saintDenis, DayOfWeek.TUESDAY, "00:00", "02:00");
        });
        practice.opens(here, DayOfWeek.MONDAY, "09:00", "12:00", Terms.every(15));
        secretary = practice.practice().person(Role.SECRETAIRE);
    }

    private static Site reunion(AgendaPractice of) {
        return new Site(
                of.structure(), SiteId.next(), "Saint-Denis", List.of(), null, REUNION.zone(), "974", false, true);
    }

    private OpeningOutcome opens(Site site, DayOfWeek day, String from, String to) {
        return context.getBean(Schedules.class)
                .open(Opening.of(
                        practice.structure(),
                        there.id(),
                        site.id(),
                        AgendaPractice.weekly(day, from, to),
                        Terms.every(15)));
    }

    @Test
    void eachColumnIsReadOnItsOwnWall() {
        var day = secretary.get("/agenda/jour?date=" + monday).body();

        assertThat(day)
                .contains("<small>Saint-Denis · heure de La Réunion · Médecine générale</small>")
                .contains("Libre 09:00–12:00, Dr Ici", "Libre 09:00–12:00, Dr Là-bas")
                .contains("ressource=" + there.id() + "&amp;debut=" + monday + "T09:00")
                .as("no line of the present hour where it is not the same hour everywhere")
                .doesNotContain("data-now", "data-zone");
        assertThat(secretary.get("/agenda/semaine?date=" + monday).body()).contains("dès 09:00<", "dès 09:00" + THERE);
    }

    @Test
    void aCellIsBookedAtTheHourOfItsColumn() {
        var page = secretary
                .get("/agenda/rendez-vous/nouveau?ressource=" + there.id() + "&debut=" + monday + "T09:00")
                .body();
        assertThat(page).contains("à\u00a09\u00a0h" + THERE, "Saint-Denis").doesNotContain("Ce n’est pas ouvert");

        var booked = booked(page);

        assertThat(booked.slot().start()).isEqualTo(at(monday, "09:00"));
        assertThat(secretary
                        .get("/agenda/jour?date=" + monday + "&fait=" + booked.id())
                        .body())
                .contains("à\u00a09\u00a0h" + THERE, ", 09:00 à 09:15, ");
        assertThat(secretary.get("/agenda/liste?date=" + monday).body()).contains(THERE + "</small>", "09:00–09:15<");
        assertThat(practice.book(practice.request(consultation, here, practice.at(monday, "09:00"))))
                .as("the same hour in Paris is another")
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void aMoveIsTypedInTheHourOfItsSite() {
        var id = practice.booked(practice.request(consultation, there, at(monday, "09:00")));
        var path = "/agenda/rendez-vous/" + id;
        var page = secretary.get(path).body();
        assertThat(page).contains("à\u00a09\u00a0h" + THERE, "name=\"heure\" type=\"text\" value=\"09:00\"");

        move(path, "jour", day(monday), "heure", "09:00", "minutes", "15", "ressource", there.id());
        assertThat(start(id)).isEqualTo(at(monday, "09:00"));
        move(path, "jour", day(monday), "heure", "10:30", "minutes", "15", "ressource", there.id());
        assertThat(start(id)).isEqualTo(at(monday, "10:30"));
        move(path, "debut", monday + "T11:00", "fin", monday + "T11:15", "ressource", there.id());
        assertThat(start(id)).isEqualTo(at(monday, "11:00"));
        move(path, "debut", monday + "T11:00", "fin", monday + "T11:15", "ressource", here.id());
        assertThat(start(id)).isEqualTo(practice.at(monday, "11:00"));
        assertThat(secretary.get(path).body()).contains("à\u00a011\u00a0h<").doesNotContain("à\u00a011\u00a0h" + THERE);
    }

    @Test
    void aFirstSlotIsToldAndBookedInTheHourOfItsSite() {
        var question = "/agenda/creneaux?motif=" + consultation.id() + "&avec=" + there.id() + "&apres=" + monday
                + "&avant=" + monday;
        var slot = at(monday, "09:00") + "~" + there.id();
        assertThat(secretary.get(question).body()).contains("09:00" + THERE, "value=\"" + slot + "\"");

        var fields = keyed("creneau", slot, "motif", consultation.id());
        var asksWho = location("/agenda/creneaux", fields);
        assertThat(booked(secretary.get(asksWho).body()).slot().start()).isEqualTo(at(monday, "09:00"));

        var patient = practice.practice().knows("Payet", "Marie", "12/03/1985", "");
        fields = keyed("creneau", at(monday, "09:15") + "~" + there.id(), "motif", consultation.id());
        fields.put("personne", patient.toString());
        assertThat(location("/agenda/creneaux", fields)).startsWith("/agenda/jour?date=" + monday);
        assertThat(secretary.get("/patients/" + patient).body()).contains("09:15" + THERE);
    }

    /** It is still Monday in Paris when it is half past midnight in Saint-Denis. */
    @Test
    void aDayIsThatOfTheSite() {
        var tuesday = monday.plusDays(1);
        var id = practice.booked(practice.request(consultation, there, at(tuesday, "00:30")));

        assertThat(secretary.get("/agenda/liste?date=" + tuesday).body()).contains("00:30–00:45");
        assertThat(secretary.get("/agenda/liste?date=" + monday).body()).doesNotContain("00:30–00:45");
        assertThat(secretary.get("/agenda/jour?date=" + tuesday).body()).contains("data-rdv=\"" + id);
        assertThat(secretary.get("/agenda/jour?date=" + monday).body()).doesNotContain("data-rdv=\"" + id);
        assertThat(secretary.get("/agenda/mois?date=" + tuesday).body())
                .containsPattern("jour\\?date=" + tuesday + "\"[^>]*><b>[^\n]*<small>1 rdv");
    }

    /** One in the afternoon there is still the morning here. */
    @Test
    void aHalfDayIsThatOfTheSite() {
        practice.within(() -> opens(saintDenis, DayOfWeek.MONDAY, "13:00", "15:00"));

        var first = practice.within(() -> agenda.firstSlots(SlotSearch.of(practice.structure(), consultation.id())
                .with(Set.of(there.id()))
                .within(SlotSearch.Window.ANY.notBefore(at(monday, "09:00")))
                .first(4)));

        assertThat(first)
                .extracting(it -> it.slot().start())
                .containsExactly(at(monday, "09:00"), at(monday, "09:15"), at(monday, "13:00"), at(monday, "13:15"));
    }

    /** What opens there on Tuesdays at midnight opens on Monday evenings here. */
    @Test
    void theDayShownFirstIsThatOfTheSiteThatOpens() {
        var night = new AgendaPractice(context);
        var doctor = night.doctor("Dr Veille");
        var site = reunion(night);
        night.within(() -> {
            context.getBean(Structures.class).add(site);
            return context.getBean(Schedules.class)
                    .open(Opening.of(
                            night.structure(),
                            doctor.id(),
                            site.id(),
                            AgendaPractice.weekly(DayOfWeek.TUESDAY, "00:00", "02:00"),
                            Terms.every(15)));
        });
        var days = context.getBean(DayGrids.class);
        var acting = new Acting(
                AccountId.next(), "Essai", Map.of(night.structure(), Set.of(Role.SECRETAIRE)), night.structure());

        assertThat(night.<DayOfWeek>within(() -> days.dayToShow(acting).getDayOfWeek()))
                .isEqualTo(DayOfWeek.TUESDAY);
    }

    private Appointment booked(String page) {
        var fields = keyed("ressource", there.id(), "debut", first(page, "name=\"debut\" value=\"([^\"]+)\""));
        fields.put("motif", consultation.id().toString());
        fields.put("provisoire", "Mme Hoarau");
        var location = location("/agenda/rendez-vous/nouveau", fields);
        assertThat(location).startsWith("/agenda/jour?date=" + monday);
        return found(new AppointmentId(UUID.fromString(first(location, "fait=([\\w-]+)"))));
    }

    private void move(String path, Object... fields) {
        assertThat(secretary.post(path + "/deplacer", keyed(fields)).statusCode())
                .isEqualTo(303);
    }

    private Instant start(AppointmentId id) {
        return found(id).slot().start();
    }

    private Appointment found(AppointmentId id) {
        return practice.within(() -> agenda.appointment(id)).orElseThrow();
    }

    private String location(String path, Map<String, String> fields) {
        return secretary.post(path, fields).headers().firstValue("Location").orElseThrow();
    }

    private static Instant at(LocalDate date, String time) {
        return REUNION.at(date, LocalTime.parse(time));
    }

    private static String day(LocalDate date) {
        return FrenchDates.onScreen(date);
    }

    private static Map<String, String> keyed(Object... fields) {
        var all = new TreeMap<>(Map.of("cle", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i].toString(), fields[i + 1].toString());
        }
        return all;
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}

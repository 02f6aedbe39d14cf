package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class FirstSlotsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource one;
    private Resource other;
    private Motif consultation;
    private LocalDate monday;

    @BeforeEach
    void twoDoctors() {
        practice = new AgendaPractice(context);
        one = practice.doctor("Dr A");
        other = practice.doctor("Dr B");
        consultation = practice.motif("Consultation", new MotifTimes(20, 30, 0, 0), one, other);
        monday = practice.monday();
        practice.opensAllWeek(one, "09:00", "10:00", Terms.ANYTHING);
        practice.opens(other, DayOfWeek.TUESDAY, "14:00", "15:00", Terms.ANYTHING);
    }

    @Test
    void comeInOrderOverAllWhoPlayThePart() {
        var found = first(search().first(6));

        assertThat(found)
                .extracting(it -> it.slot().start())
                .startsWith(practice.at(monday, "09:00"), practice.at(monday, "09:20"));
        assertThat(found).filteredOn(it -> it.principal().equals(other.id())).isNotEmpty();
        assertThat(found.getFirst().reasons()).contains("premier disponible");
    }

    @Test
    void areTrueWhenTheyAreBooked() {
        for (int i = 0; i < 8; i++) {
            var proposal = first(search()).getFirst();
            var outcome = practice.book(practice.request(
                            consultation,
                            proposal.principal().equals(one.id()) ? one : other,
                            proposal.slot().start())
                    .with(proposal.companions()));
            assertThat(outcome).isInstanceOf(Booked.class);
        }
    }

    @Test
    void keepToDaysAndHours() {
        var window = SlotSearch.Window.ANY
                .notBefore(start())
                .on(Set.of(DayOfWeek.WEDNESDAY))
                .between(LocalTime.of(9, 30), null);

        assertThat(first(search().within(window)))
                .extracting(it -> it.slot().start())
                .startsWith(practice.at(monday.plusDays(2), "09:30"), practice.at(monday.plusDays(9), "09:30"));
    }

    @Test
    void putTheUsualDoctorFirstUnlessItPresses() {
        var usual = first(search().preferring(other.id()));
        var pressing = first(search().preferring(other.id()).urgent(Urgency.U2));

        assertThat(usual.getFirst().principal()).isEqualTo(other.id());
        assertThat(usual.getFirst().reasons()).contains("professionnel habituel");
        assertThat(pressing.getFirst().principal()).isEqualTo(one.id());
        assertThat(pressing.getFirst().reasons()).contains("hors du délai U2");
    }

    @Test
    void lastLongerForANewcomerWithAnInterpreter() {
        var longer = first(search().needing(Needs.NONE.asNewcomer(true).withInterpreter("ar")));

        assertThat(longer.getFirst().slot().minutes()).isEqualTo(45);
        assertThat(longer.getFirst().reasons()).contains("interprète à trouver", "première venue, 45 min");
    }

    @Test
    void needAllThatMustBeFreeAtTheSameTime() {
        var room = practice.resource(ResourceKind.SALLE, "Salle 1");
        practice.opensAllWeek(room, "09:30", "12:00", Terms.ANYTHING);
        var scan = practice.motif("Échographie", new MotifTimes(20, 20, 0, 0), List.of(one), List.of(room));

        var found = first(SlotSearch.of(practice.structure(), scan.id()).within(window()));

        assertThat(found.getFirst().slot()).isEqualTo(practice.slot(monday, "09:30", "09:50"));
        assertThat(found.getFirst().companionNames()).containsExactly("Salle 1");
        assertThat(found.getFirst().reasons()).contains("Salle 1 libre");
    }

    @Test
    void needThreeCompanionsAtTheSameTime() {
        var nurse = practice.resource(ResourceKind.PROFESSIONNEL, "Mme Infirmière");
        var room = practice.resource(ResourceKind.SALLE, "Salle 1");
        var scanner = practice.resource(ResourceKind.EQUIPEMENT, "Échographe");
        practice.opensAllWeek(nurse, "08:00", "09:40", Terms.ANYTHING);
        practice.opensAllWeek(room, "09:20", "12:00", Terms.ANYTHING);
        practice.opensAllWeek(scanner, "09:00", "12:00", Terms.ANYTHING);
        var biopsy = practice.motif("Biopsie", new MotifTimes(20, 20, 0, 0), List.of(one), List.of());
        practice.within(() -> context.getBean(Schedules.class)
                .change(
                        biopsy,
                        List.of(
                                CastMember.principal(one.id()),
                                CastMember.companion(room.id(), 1),
                                CastMember.companion(scanner.id(), 2),
                                CastMember.companion(nurse.id(), CastMember.LAST_ROLE))));
        var search = SlotSearch.of(practice.structure(), biopsy.id()).within(window());

        var found = first(search);
        assertThat(found.getFirst().slot()).isEqualTo(practice.slot(monday, "09:20", "09:40"));
        assertThat(found.getFirst().companionNames()).containsExactly("Salle 1", "Échographe", "Mme Infirmière");
        assertThat(practice.book(practice.request(biopsy, one, practice.at(monday, "09:00"))))
                .as("no room yet")
                .isInstanceOf(SlotTaken.class);

        var booked = practice.booked(practice.request(biopsy, one, practice.at(monday, "09:20")));
        assertThat(practice.within(() -> agenda.appointment(booked))
                        .orElseThrow()
                        .resources())
                .containsExactly(one.id(), room.id(), scanner.id(), nurse.id());
        assertThat(first(search).getFirst().slot())
                .as("the nurse has no other time that day")
                .isEqualTo(practice.slot(monday.plusDays(1), "09:20", "09:40"));
    }

    @Test
    void leadAWheelchairOnlyWhereItComes() {
        var upstairs = one.standingAt(practice.site().id(), false);
        practice.within(() -> context.getBean(Schedules.class).change(upstairs));
        var wheelchair = Needs.NONE.asNewcomer(false).inWheelchair();

        assertThat(first(search().needing(wheelchair)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.principal()).isEqualTo(other.id()));
        assertThat(practice.book(practice.request(consultation, upstairs, practice.at(monday, "09:00"))
                        .needing(wheelchair)))
                .isInstanceOfSatisfying(
                        NeedsConfirmation.class,
                        asks -> assertThat(asks.inWords()).isEqualTo("Inaccessible en fauteuil\u00a0: Dr A."));

        var below = practice.resource(ResourceKind.SALLE, "Salle basse");
        practice.opensAllWeek(below, "09:00", "12:00", Terms.ANYTHING);
        var scan = practice.motif("Échographie", new MotifTimes(20, 20, 0, 0), List.of(upstairs), List.of(below));
        var downstairs = SlotSearch.of(practice.structure(), scan.id()).within(window());
        assertThat(first(downstairs.needing(wheelchair)).getFirst().companionNames())
                .containsExactly("Salle basse");
    }

    /** From the moment somebody says so: what was known of the site before counts no more. */
    @Test
    void leadAWheelchairToNoSiteItCannotEnter() {
        var wheelchair = search().needing(Needs.NONE.asNewcomer(false).inWheelchair());
        assertThat(first(wheelchair)).isNotEmpty();

        var site = practice.site();
        practice.within(() -> {
            context.getBean(StructureBook.class)
                    .change(new Site(
                            site.structure(),
                            site.id(),
                            site.name(),
                            site.address(),
                            site.phone(),
                            site.zone(),
                            site.departement(),
                            site.goodFriday(),
                            false));
            return true;
        });

        assertThat(first(wheelchair)).isEmpty();
        assertThat(first(search())).isNotEmpty();
    }

    private SlotSearch search() {
        return SlotSearch.of(practice.structure(), consultation.id())
                .within(window())
                .needing(Needs.NONE.asNewcomer(false));
    }

    private SlotSearch.Window window() {
        return SlotSearch.Window.ANY.notBefore(start());
    }

    private Instant start() {
        return practice.at(monday, "00:00");
    }

    private List<Proposal> first(SlotSearch search) {
        return practice.within(() -> agenda.firstSlots(search));
    }
}

package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.BookingOutcome.Booked;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeedsConfirmation;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Reserve;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Time kept for what presses: the search beside the rule applied to everything that is free. */
@House
class ReservedTimeTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Agenda agenda;

    private AgendaPractice practice;
    private Resource open;
    private Resource kept;
    private Motif motif;

    @BeforeEach
    void twoDoctorsOneOfWhomKeepsHerTime() {
        practice = new AgendaPractice(context);
        open = practice.doctor("Dr Ouvert");
        kept = practice.doctor("Dr Urgence");
        motif = practice.motif("Consultation", new MotifTimes(60, 60, 0, 0), open, kept);
        for (var day : DayOfWeek.values()) {
            practice.opens(open, day, "00:00", "00:00", Terms.every(60));
            practice.opens(kept, day, "00:00", "00:00", Terms.every(60).keptFor(Reserve.URG_JOUR));
        }
    }

    @Test
    void whoCanWaitIsOfferedItADayAheadIfKnownAndFourHoursAheadOtherwise() {
        assertThat(starts(kept, search(false))).isEqualTo(within(Reserve.TO_KNOWN, false));
        assertThat(starts(kept, search(true))).isEqualTo(within(Reserve.TO_ALL, true));
    }

    @Test
    void whatPressesHasItLikeAnyOtherTime() {
        var urgent = search(true).urgent(Urgency.U2);

        assertThat(starts(kept, urgent)).isEqualTo(starts(open, urgent)).hasSizeGreaterThan(24);
    }

    @Test
    void aSecretaryIsToldBeforeSheGivesKeptTimeAway() {
        var request = practice.request(motif, kept, practice.at(practice.monday(), "10:00"));

        assertThat(practice.book(request))
                .isInstanceOfSatisfying(
                        NeedsConfirmation.class,
                        needed -> assertThat(needed.warnings())
                                .extracting(Warning::kind)
                                .containsExactly(Warning.Kind.RESERVED));
        assertThat(practice.book(request.acknowledging(EnumSet.of(Warning.Kind.RESERVED))))
                .isInstanceOf(Booked.class);
        assertThat(practice.book(practice.request(motif, kept, practice.at(practice.monday(), "11:00"))
                        .in(Appointment.Circumstances.BY_PHONE.urgent(Urgency.U2))))
                .isInstanceOf(Booked.class);
    }

    /** The slow way: all that the open one has, as far as the rule goes. */
    private List<Instant> within(Duration ahead, boolean newcomer) {
        var limit = Morning.now().plus(ahead);
        return starts(open, search(newcomer)).stream()
                .filter(it -> it.isBefore(limit))
                .toList();
    }

    private List<Instant> starts(Resource of, SlotSearch search) {
        return practice.within(() -> agenda.firstSlots(search.with(Set.of(of.id())))).stream()
                .map(Proposal::slot)
                .map(Slot::start)
                .sorted()
                .toList();
    }

    private SlotSearch search(boolean newcomer) {
        return SlotSearch.of(practice.structure(), motif.id())
                .needing(Needs.NONE.asNewcomer(newcomer))
                .within(SlotSearch.Window.ANY.notAfter(Morning.now().plus(Duration.ofHours(36))))
                .first(50);
    }
}

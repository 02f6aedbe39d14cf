package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Places;
import fr.maillon.foundation.access.Trace;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentId;
import fr.maillon.frontoffice.agenda.StatusOutcome;
import fr.maillon.frontoffice.agenda.web.DayGrids;
import fr.maillon.frontoffice.agenda.web.DayGrids.Expected;
import fr.maillon.frontoffice.agenda.web.Done;
import fr.maillon.frontoffice.agenda.web.Dones;
import fr.maillon.frontoffice.agenda.web.GridView;
import fr.maillon.frontoffice.desk.web.DeskView.ChannelView;
import fr.maillon.frontoffice.desk.web.DeskView.QuestionView;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the three places of le poste together. */
@Component
class DeskComposer {
    private static final String APART = "/agenda/rendez-vous/nouveau?retour=/poste";

    private final RoomComposer rooms;
    private final CardComposer cards;
    private final DayGrids grids;
    private final Dones dones;
    private final Reception reception;
    private final Patients patients;
    private final CardNames names;
    private final ToCallComposer toCall;
    private final Proposals proposals;
    private final Places places;
    private final Trace trace;
    private final Clock clock;

    DeskComposer(
            RoomComposer rooms,
            CardComposer cards,
            DayGrids grids,
            Dones dones,
            Reception reception,
            Patients patients,
            CardNames names,
            ToCallComposer toCall,
            Proposals proposals,
            Places places,
            Trace trace,
            Clock clock) {
        this.rooms = rooms;
        this.cards = cards;
        this.grids = grids;
        this.dones = dones;
        this.reception = reception;
        this.patients = patients;
        this.names = names;
        this.toCall = toCall;
        this.proposals = proposals;
        this.places = places;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * What the page was asked for.
     *
     * @param ended by its code, a card that was just closed, or that there was nothing left to do
     * @param moved the appointment to which something was just done
     * @param question asked before an arrival is noted
     * @param closed the card asked for, which is closed: nothing stands in front
     */
    record Asked(
            @Nullable LocalDate date,
            String set,
            String ended,
            @Nullable UUID moved,
            StatusOutcome.@Nullable AnotherDay question,
            @Nullable CallCard closed) {
        static final Asked PLAIN = new Asked(null, "", "", null, null, null);
    }

    /** Le poste with one card in front, or none. */
    DeskView desk(Acting acting, Asked asked, @Nullable CallCard card, @Nullable Typed typed, Answer answer) {
        trace.note(Trace.Action.READ, acting.current(), "agenda.jour", null);
        var date = asked.date() == null ? grids.dayToShow(acting) : asked.date();
        var expected = grids.expected(acting, date);
        var day = day(acting, date, asked.set(), card, expected);
        return new DeskView(
                rooms.room(acting, date, card == null ? "" : card.id().toString(), expected),
                day,
                tabs(acting, card),
                card == null ? null : cards.of(acting, card, typed == null ? Typed.of(card) : typed, answer),
                mayOpen(acting) ? channels() : List.of(),
                card == null ? toCall.of(acting) : ToCallView.NOBODY,
                done(acting, asked, day.source()),
                asked.closed() != null,
                asked.question() == null ? null : question(acting, asked.question(), card, day.source()));
    }

    LocalDate dayOf(Appointment it) {
        return proposals.dateOf(it);
    }

    private @Nullable Done done(Acting acting, Asked asked, String back) {
        return asked.moved() == null
                ? DeskView.ended(asked.ended(), asked.closed())
                : dones.of(acting, new AppointmentId(asked.moved()), back).orElse(null);
    }

    private QuestionView question(Acting acting, StatusOutcome.AnotherDay it, @Nullable CallCard card, String back) {
        var subject = it.appointment().subject();
        var patient = subject.patient();
        var label = patient == null
                ? null
                : patients.labels(acting, List.of(patient)).get(patient);
        var name = label == null ? subject.provisional() : label.name();
        return new QuestionView(
                name + ". " + it.question(),
                "/poste/arrivees/" + it.appointment().id() + (card == null ? "" : "?fiche=" + card.id()),
                back);
    }

    /** The day alone, beside this card or none. */
    GridView day(Acting acting, @Nullable LocalDate asked, String set, @Nullable CallCard card) {
        return day(acting, asked == null ? grids.dayToShow(acting) : asked, set, card, null);
    }

    private GridView day(
            Acting acting, LocalDate date, String set, @Nullable CallCard card, @Nullable Expected expected) {
        var beside = card == null ? "" : "?fiche=" + card.id();
        var booked = card == null ? Optional.<Appointment>empty() : cards.appointment(card);
        var book = booked.isPresent() ? APART : book(card);
        var current = booked.map(it -> it.id().toString()).orElse("");
        return grids.grid(
                acting,
                new DayGrids.Asked("/poste" + beside, "/poste/jour" + beside, book, date, set, current),
                expected);
    }

    RoomView room(Acting acting, @Nullable LocalDate asked, String card) {
        var date = asked == null ? grids.dayToShow(acting) : asked;
        return rooms.room(acting, date, card, grids.expected(acting, date));
    }

    /** An hour pointed at in the grid is for whoever she is speaking to; else it is booked apart. */
    private static String book(@Nullable CallCard card) {
        if (card == null) {
            return APART;
        }
        return card.patient() == null && card.callerName().isEmpty() ? APART : "/poste?fiche=" + card.id();
    }

    private List<TabView> tabs(Acting acting, @Nullable CallCard shown) {
        var open = reception.open(acting);
        var name = names.of(acting, open);
        int at = IntStream.range(0, open.size())
                .filter(i -> shown != null && shown.id().equals(open.get(i).id()))
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, open.size())
                .mapToObj(i -> {
                    var card = open.get(i);
                    return new TabView(
                            "/poste?fiche=" + card.id(),
                            icon(card.channel()),
                            since(Duration.between(card.openedAt(), clock.instant())),
                            card.openedAt().toString(),
                            name.apply(card),
                            i == at,
                            i != at && i == Math.floorMod((at < 0 ? open.size() : at) - 1, open.size()));
                })
                .toList();
    }

    /** The others promise nothing. */
    private boolean mayOpen(Acting acting) {
        return places.taking(acting, "POST", "/poste/fiches").isPresent();
    }

    private static String since(Duration open) {
        return open.toHours() > 0
                ? "%d h %02d".formatted(open.toHours(), open.toMinutesPart())
                : "%02d:%02d".formatted(open.toMinutesPart(), Math.max(0, open.toSecondsPart()));
    }

    private static List<ChannelView> channels() {
        return Arrays.stream(Channel.values())
                .map(it -> new ChannelView(it.name(), it.label(), icon(it)))
                .toList();
    }

    static String icon(Channel it) {
        return switch (it) {
            case TELEPHONE, MESSAGERIE_VOCALE -> "telephone";
            case COMPTOIR -> "personne";
            case COURRIER -> "papier";
            case COURRIEL -> "message";
        };
    }
}

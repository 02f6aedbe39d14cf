package fr.maillon.training.demonstration;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.AgendaTakeover;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.AppointmentBooked;
import fr.maillon.training.demonstration.Agendas.Desk;
import fr.maillon.training.demonstration.people.Fictive;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What was booked just now, and is therefore told: some by e-mail, of which one does not arrive, some by a letter to be
 * printed. All the rest of the agenda came over with its confirmations long sent.
 */
@Component
class Fresh {
    private static final int EACH = 5;

    private final AgendaTakeover register;
    private final ApplicationEventPublisher events;

    Fresh(AgendaTakeover register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    /** {@code from} and {@code to}: the days of these appointments, both included. */
    void tell(Desk desk, LocalDate from, LocalDate to) {
        var days =
                new Slot(Centre.wall().day(from).start(), Centre.wall().day(to).end());
        var all = register.during(desk.structure(), days).stream()
                .filter(it -> it.status().isExpected() && it.subject().patient() != null)
                .sorted(Comparator.comparing(it -> it.slot().start()))
                .toList();
        Stream.of(
                        some(desk, all, 1, it -> it.reach().email().startsWith("introuvable")),
                        some(
                                desk,
                                all,
                                EACH,
                                it -> isMailed(it) && !it.reach().email().startsWith("introuvable")),
                        some(desk, all, EACH, it -> !isMailed(it)))
                .flatMap(List::stream)
                .forEach(it -> events.publishEvent(new AppointmentBooked(
                        it.structure(), it.id(), it.subject().patient())));
    }

    private static boolean isMailed(Fictive it) {
        return !it.reach().email().isEmpty() && it.reach().preferred().isEmpty();
    }

    private static List<Appointment> some(Desk desk, List<Appointment> all, int most, Predicate<Fictive> who) {
        return all.stream()
                .filter(it -> IntStream.range(0, desk.members().size())
                        .filter(n -> desk.members().get(n).equals(it.subject().patient()))
                        .mapToObj(desk.people()::get)
                        .anyMatch(who))
                .limit(most)
                .toList();
    }
}

package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.trouble.Chore;
import fr.maillon.foundation.trouble.Outage;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.ReminderRows.Planned;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people when the moment has come. Each reminder is held, sent and settled in one transaction, so several
 * instances share the work and none reminds twice; who may be told, and how, is read at that moment and not before.
 */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Duration ASIDE = Duration.ofHours(1);

    private final ReminderRows rows;
    private final Agenda agenda;
    private final Patients patients;
    private final Messages messages;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ReminderRows rows,
            Agenda agenda,
            Patients patients,
            Messages messages,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.agenda = agenda;
        this.patients = patients;
        this.messages = messages;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT10S")
    void remindEverybody() {
        Chore.done(
                LOG,
                "looking for reminders",
                () -> structuresDue().forEach(structure -> Chore.done(LOG, "reminding", () -> remind(structure))));
    }

    /** Sends what is due in one structure; gives how many were looked at. */
    int remind(StructureId structure) {
        int seen = 0;
        while (next(structure)) {
            seen++;
        }
        return seen;
    }

    private List<StructureId> structuresDue() {
        return Objects.requireNonNull(transaction.execute(status -> rows.structuresDue(clock.instant())));
    }

    /** One that fails steps aside, so that it keeps nobody waiting behind it. */
    private boolean next(StructureId structure) {
        var held = new AtomicReference<@Nullable Planned>();
        try {
            return within(structure, () -> hold(structure, held));
        } catch (RuntimeException failure) {
            var it = held.get();
            if (it == null || Outage.behind(failure).isPresent()) {
                throw failure;
            }
            Chore.tell(LOG, "a reminder", failure);
            within(structure, () -> aside(it));
            return true;
        }
    }

    private boolean hold(StructureId structure, AtomicReference<@Nullable Planned> held) {
        var next = rows.next(structure, clock.instant());
        next.ifPresent(it -> {
            held.set(it);
            send(it);
        });
        return next.isPresent();
    }

    private boolean aside(Planned it) {
        rows.putOff(it, clock.instant().plus(ASIDE));
        return true;
    }

    private void send(Planned it) {
        var now = clock.instant();
        var appointment = agenda.appointment(it.appointment())
                .filter(known -> known.status().isExpected() && it.isFor(known));
        var leaves = appointment.flatMap(
                known -> notices.schedule(known).late(now, known.slot().start()));
        if (leaves.isPresent() && leaves.get().isAfter(now)) {
            rows.putOff(it, leaves.get());
            return;
        }
        if (leaves.isPresent()) {
            remind(appointment.orElseThrow(), it);
        }
        rows.settle(it, now);
    }

    private void remind(Appointment appointment, Planned it) {
        var patient = appointment.subject().patient();
        if (patient == null) {
            return;
        }
        patients.identity(patient)
                .ifPresent(who -> patients.reach(patient)
                        .ifPresent(reach -> messages.remind(notices.of(appointment, who), reach.plan(), it.step())));
    }

    private <T> T within(StructureId structure, Supplier<T> work) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(structure.value()), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}

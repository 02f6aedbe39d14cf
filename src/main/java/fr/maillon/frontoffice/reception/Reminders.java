package fr.maillon.frontoffice.reception;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.messages.Messages;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.ReminderRows.Planned;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people when the moment has come. Each reminder is held, sent and settled in one transaction, so several
 * instances share the work and none reminds twice; who may be told, and how, is read at that moment and not before.
 */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

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
        try {
            structuresDue().forEach(this::remind);
        } catch (DataAccessException | TransactionException outage) {
            LOG.debug("reminders leave once the database is back");
        }
    }

    /** Sends what is due in one structure; gives how many were looked at. */
    int remind(StructureId structure) {
        int seen = 0;
        while (within(structure, () -> next(structure))) {
            seen++;
        }
        return seen;
    }

    private List<StructureId> structuresDue() {
        return Objects.requireNonNull(transaction.execute(status -> rows.structuresDue(clock.instant())));
    }

    private boolean next(StructureId structure) {
        var next = rows.next(structure, clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Planned it) {
        var now = clock.instant();
        var appointment = agenda.appointment(it.appointment())
                .filter(known -> known.status().isExpected() && Notices.version(known) == it.version());
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

package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Stranding.State;
import fr.maillon.frontoffice.agenda.openings.ExceptionId;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.frontoffice.agenda.rows.Bound;
import fr.maillon.frontoffice.agenda.rows.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda.stranding}, and what the story says of each since then. */
@Repository
class Strandings {
    private final JdbcClient sql;
    private final Appointments appointments;
    private final Chapters chapters;
    private final Teller teller;
    private final Announcements announcements;
    private final Clock clock;

    Strandings(
            JdbcClient sql,
            Appointments appointments,
            Chapters chapters,
            Teller teller,
            Announcements announcements,
            Clock clock) {
        this.sql = sql;
        this.appointments = appointments;
        this.chapters = chapters;
        this.teller = teller;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Keeps who they are, each once. */
    void keep(ScheduleException by, List<Appointment> stranded) {
        if (stranded.isEmpty()) {
            return;
        }
        sql.sql("""
                        insert into agenda.stranding (structure_id, exception_id, appointment_id, noted_at)
                        select :structure, :exception, unnest(cast(:appointments as uuid[])), :now
                        on conflict (structure_id, exception_id, appointment_id) do nothing
                        """)
                .param("structure", by.structure().value())
                .param("exception", by.id().value())
                .param(
                        "appointments",
                        Bound.uuids(stranded.stream().map(it -> it.id().value()).toList()))
                .param("now", Bound.utc(clock.instant()))
                .update();
    }

    /** Those it left out when it was set and those it leaves out now, by their hour. */
    List<Stranding> of(ScheduleException it, List<Appointment> now) {
        var since = since(it.structure(), it.id());
        var all = new LinkedHashMap<AppointmentId, Appointment>();
        now.forEach(each -> all.put(each.id(), each));
        appointments.find(it.structure(), since.keySet()).forEach(each -> all.putIfAbsent(each.id(), each));
        var stories = chapters.of(it.structure(), all.keySet());
        var still = Appointment.ids(now);
        var strandings = new ArrayList<Stranding>();
        all.forEach((id, each) -> strandings.add(stranding(
                each,
                still.contains(id),
                decided(stories.getOrDefault(id, List.of()), since.getOrDefault(id, Instant.MIN)))));
        strandings.sort(Comparator.comparing(each -> each.appointment().slot().start()));
        return strandings;
    }

    /** Those that no opening holds now, whatever left them so. */
    List<Stranding> of(StructureId structure, List<Appointment> now) {
        var stories = chapters.of(structure, Appointment.ids(now));
        return now.stream()
                .map(each -> stranding(each, true, decided(stories.getOrDefault(each.id(), List.of()), Instant.MIN)))
                .toList();
    }

    void toCall(ScheduleException by, Appointment it, By who) {
        keep(by, List.of(it));
        toCall(it, by.kind().label().toLowerCase(Locale.FRENCH) + "\u00a0: " + by.label(), who);
    }

    /** She is to be called: said in her story, where it stays. */
    void toCall(Appointment it, String why, By who) {
        chapters.add(StoryEvent.TO_CALL, it, it, why, who, clock.instant());
        announcements.boards(it.structure(), it.resources(), List.of(it.slot()));
    }

    private Stranding stranding(Appointment it, boolean still, List<Chapter> decided) {
        boolean called = !decided.isEmpty() && decided.getLast().event() == StoryEvent.TO_CALL;
        if (still && !called) {
            return new Stranding(it, State.OPEN, null);
        }
        var told = decided.stream()
                .filter(each -> still || each.event() != StoryEvent.TO_CALL)
                .toList();
        var line = told.isEmpty() ? null : teller.told(it, told).getLast();
        return new Stranding(it, still ? State.TO_CALL : State.SETTLED, line);
    }

    private static List<Chapter> decided(List<Chapter> story, Instant since) {
        return story.stream()
                .filter(each -> !each.at().isBefore(since) && each.event().decides())
                .toList();
    }

    private Map<AppointmentId, Instant> since(StructureId structure, ExceptionId exception) {
        var since = new LinkedHashMap<AppointmentId, Instant>();
        sql.sql("""
                        select appointment_id, noted_at from agenda.stranding
                        where structure_id = :structure and exception_id = :exception
                        """)
                .param("structure", structure.value())
                .param("exception", exception.value())
                .query(Row.as(row -> Map.entry(new AppointmentId(row.uuid(1)), row.instant(2))))
                .list()
                .forEach(each -> since.put(each.getKey(), each.getValue()));
        return since;
    }
}

package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom a person usually sees: of those who play the motif’s first part, the one who received her most often over the last
 * two years, the most recent one when two are even. Somebody seen only for another motif counts too.
 */
@Component
class Continuity {
    private static final Duration MEMORY = Duration.ofDays(730);

    private final Appointments appointments;
    private final Motifs motifs;
    private final Clock clock;

    Continuity(Appointments appointments, Motifs motifs, Clock clock) {
        this.appointments = appointments;
        this.motifs = motifs;
        this.clock = clock;
    }

    Optional<ResourceId> usual(StructureId structure, PatientId patient, MotifId motif) {
        var able = motifs.cast(structure, motif).stream()
                .filter(member -> member.role() == CastMember.PRINCIPAL)
                .map(CastMember::resource)
                .collect(Collectors.toSet());
        var now = clock.instant();
        return mostSeen(appointments.of(structure, patient, new Slot(now.minus(MEMORY), now)), able);
    }

    private static Optional<ResourceId> mostSeen(List<Appointment> past, Set<ResourceId> able) {
        var times = new HashMap<ResourceId, Integer>();
        var last = new HashMap<ResourceId, Instant>();
        past.stream()
                .filter(it -> it.status() == AppointmentStatus.FULFILLED && able.contains(it.principal()))
                .forEach(it -> {
                    times.merge(it.principal(), 1, Integer::sum);
                    last.merge(it.principal(), it.slot().start(), (a, b) -> a.isAfter(b) ? a : b);
                });
        return times.entrySet().stream()
                .max(Map.Entry.<ResourceId, Integer>comparingByValue()
                        .thenComparing(each -> last.getOrDefault(each.getKey(), Instant.MIN)))
                .map(Map.Entry::getKey);
    }
}

package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Appointments.Met;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom a person knows: those who received her over the last two years. Her usual one, of those who play the motif’s first
 * part, is the one who did most often, the most recent one when two are even; seen only for another motif counts too.
 */
@Component
class Continuity {
    private static final int MONTHS = 24;

    private final Appointments appointments;
    private final Motifs motifs;
    private final Resources resources;
    private final Clock clock;

    Continuity(Appointments appointments, Motifs motifs, Resources resources, Clock clock) {
        this.appointments = appointments;
        this.motifs = motifs;
        this.resources = resources;
        this.clock = clock;
    }

    Optional<ResourceId> usual(StructureId structure, PatientId patient, MotifId motif) {
        var able = motifs.cast(structure, motif).stream()
                .filter(member -> member.role() == CastMember.PRINCIPAL)
                .map(CastMember::resource)
                .collect(Collectors.toSet());
        return usual(structure, patient, able::contains);
    }

    /** The same for whatever motif. */
    Optional<ResourceId> usual(StructureId structure, PatientId patient) {
        return usual(structure, patient, anyone -> true);
    }

    private Optional<ResourceId> usual(StructureId structure, PatientId patient, Predicate<ResourceId> among) {
        return met(structure, patient).stream()
                .filter(it -> among.test(it.principal()))
                .max(Comparator.comparingInt(Met::times).thenComparing(Met::last))
                .map(Met::principal);
    }

    /** Whether nobody of this profession, nor this one, has received her. */
    boolean newcomer(StructureId structure, PatientId patient, ResourceId principal) {
        var profession = profession(structure, principal);
        return met(structure, patient).stream()
                .map(Met::principal)
                .noneMatch(it -> it.equals(principal)
                        || (!profession.isEmpty() && profession.equals(profession(structure, it))));
    }

    private String profession(StructureId structure, ResourceId id) {
        return resources.find(structure, id).map(Resource::profession).orElse("");
    }

    private List<Met> met(StructureId structure, PatientId patient) {
        var since = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minusMonths(MONTHS)
                .toInstant();
        return Recall.once(List.of("met", structure, patient), () -> appointments.met(structure, patient, since));
    }
}

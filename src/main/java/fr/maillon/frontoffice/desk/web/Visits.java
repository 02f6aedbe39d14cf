package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.desk.web.CardView.ComingView;
import fr.maillon.frontoffice.patients.PatientId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a card says of a person’s visits: when she is expected, whom she usually sees. */
@Component
class Visits {
    private static final int SHOWN = 3;
    private static final int ALREADY = 2;
    private static final int MOST = 200;

    private final Agenda agenda;
    private final Schedules schedules;
    private final Clock clock;

    Visits(Agenda agenda, Schedules schedules, Clock clock) {
        this.agenda = agenda;
        this.schedules = schedules;
        this.clock = clock;
    }

    List<Appointment> toCome(StructureId structure, @Nullable PatientId patient) {
        return patient == null ? List.of() : agenda.toCome(structure, patient, clock.instant(), MOST);
    }

    /** The next few, so that « c’est quand, mon rendez-vous ? » has its answer. */
    List<ComingView> next(StructureId structure, List<Appointment> toCome, Function<Appointment, String> when) {
        var names = schedules.resources(structure).stream().collect(Collectors.toMap(Resource::id, Resource::name));
        var shown = toCome.stream()
                .limit(SHOWN)
                .map(it -> new ComingView(
                        "/agenda/rendez-vous/" + it.id(),
                        when.apply(it) + ", " + names.getOrDefault(it.principal(), "")));
        int more = toCome.size() - SHOWN;
        return more <= 0
                ? shown.toList()
                : Stream.concat(shown, Stream.of(others(toCome, more))).toList();
    }

    private static ComingView others(List<Appointment> toCome, int more) {
        return new ComingView(
                "/patients/" + toCome.getFirst().subject().patient(),
                more == 1 ? "et un autre plus tard" : "et " + more + " autres plus tard");
    }

    /** What counts before booking her for this with one of these: her usual one, and what {@link #next} leaves out of the kind. */
    List<String> beside(
            StructureId structure,
            MotifId motif,
            Set<ResourceId> offered,
            @Nullable ResourceId usual,
            List<Appointment> toCome,
            Function<Appointment, String> when) {
        var said = new ArrayList<String>();
        if (usual != null) {
            said.add("D’habitude\u00a0: " + name(structure, usual) + ".");
        }
        var alike = toCome.stream()
                .skip(SHOWN)
                .filter(it -> it.motif().equals(motif) || offered.contains(it.principal()))
                .toList();
        if (!alike.isEmpty()) {
            said.add("Déjà un autre rendez-vous\u00a0: "
                    + alike.stream()
                            .limit(ALREADY)
                            .map(it -> when.apply(it) + ", " + label(it) + ", " + name(structure, it.principal()))
                            .collect(Collectors.joining("\u202f; "))
                    + (alike.size() > ALREADY ? "… (" + alike.size() + " en tout)." : "."));
        }
        return said;
    }

    private String label(Appointment it) {
        return schedules.motif(it.structure(), it.motif()).map(Motif::label).orElse("");
    }

    private String name(StructureId structure, ResourceId it) {
        return schedules.resource(structure, it).map(Resource::name).orElse("");
    }
}

package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Appointment;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.arranging.web.OpeningsView.Touched;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import fr.maillon.frontoffice.patients.Patients;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says which appointments a change of openings touches; whoever only administers sees their hours, not the people. */
@Component
class Touches {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);

    private final Schedules schedules;
    private final Patients patients;
    private final Offered offered;

    Touches(Schedules schedules, Patients patients, Offered offered) {
        this.schedules = schedules;
        this.patients = patients;
        this.offered = offered;
    }

    List<Touched> of(Acting acting, Places places, List<Appointment> touched) {
        if (touched.isEmpty()) {
            return List.of();
        }
        var motifs =
                schedules.motifs(acting.current()).stream().collect(Collectors.toMap(Motif::id, Function.identity()));
        boolean named = offered.people(acting);
        var labels = named
                ? patients.labels(
                        acting,
                        touched.stream()
                                .map(it -> it.subject().patient())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                : Map.<PatientId, PatientLabel>of();
        return touched.stream()
                .map(it -> {
                    var patient = it.subject().patient();
                    var label = patient == null ? null : labels.get(patient);
                    var motif = motifs.get(it.motif());
                    return new Touched(
                            it.id().toString(),
                            when(places, it),
                            label != null ? label.name() : named ? it.subject().provisional() : "",
                            motif == null ? "" : motif.label());
                })
                .toList();
    }

    static String when(Places places, Appointment it) {
        var local = it.slot().start().atZone(places.wall(it.site()).zone());
        return DAY.format(local) + " " + FrenchDates.onScreen(local.toLocalTime());
    }
}

package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.Appointment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts appointments of the same hour side by side: each takes the first place that is free when it starts. */
record Beside(int places, Map<Appointment, Integer> place) {
    static Beside of(List<Appointment> appointments) {
        var until = new ArrayList<Instant>();
        var place = new HashMap<Appointment, Integer>();
        for (var it : appointments.stream()
                .sorted(Comparator.comparing((Appointment a) -> a.slot().start())
                        .thenComparingInt(Appointment::lane))
                .toList()) {
            int at = 0;
            while (at < until.size() && until.get(at).isAfter(it.slot().start())) {
                at++;
            }
            if (at == until.size()) {
                until.add(it.slot().end());
            } else {
                until.set(at, it.slot().end());
            }
            place.put(it, at + 1);
        }
        return new Beside(Math.max(1, until.size()), place);
    }

    /** 0 when it has the whole width. */
    int of(Appointment it) {
        return places == 1 ? 0 : place.getOrDefault(it, 0);
    }
}

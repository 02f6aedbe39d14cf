package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.frontoffice.patients.Opening;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A confidential record that is shut, and the reason that would open it. */
record ConfidentialView(String path, long number, String reason, String details, Map<String, String> faults) {

    ConfidentialView {
        faults = Map.copyOf(faults);
    }

    static ConfidentialView of(Opening.Confidential shut) {
        return new ConfidentialView("/patients/" + shut.patient(), shut.ipp(), "", "", Map.of());
    }

    ConfidentialView refused(String reason, String details, BreakGlass.Outcome.Refused why) {
        return new ConfidentialView(path, number, reason, details, Map.of(why.field(), why.sentence()));
    }

    Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        Stream.of(BreakGlass.Reason.values()).forEach(it -> reasons.put(it.name(), it.label()));
        return reasons;
    }
}

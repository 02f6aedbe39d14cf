package fr.maillon.frontoffice.agenda;

import fr.maillon.frontoffice.patients.PatientId;
import org.jspecify.annotations.Nullable;

/** For whom: someone known, or, as long as no identity is, what was said of them in a few words. */
public record Subject(@Nullable PatientId patient, String provisional) {
    public Subject {
        if (patient == null && provisional.isBlank()) {
            throw new IllegalArgumentException("an appointment is for someone");
        }
    }

    public static Subject of(PatientId patient) {
        return new Subject(patient, "");
    }

    public static Subject provisional(String words) {
        return new Subject(null, words.strip());
    }
}

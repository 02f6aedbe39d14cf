package fr.maillon.frontoffice.agenda.web;

import fr.maillon.frontoffice.agenda.AppointmentStatus;

/** How a status is drawn: the code names a colour and a drawing, the word is what the pill says. */
enum States {
    ATTENDU("attendu", "attendu"),
    ARRIVE("arrive", "arrivé"),
    EN_CONSULTATION("en-consultation", "en consultation"),
    PARTI("parti", "vu"),
    ABSENT("absent", "absent"),
    ANNULE("annule", "annulé");

    private final String code;
    private final String word;

    States(String code, String word) {
        this.code = code;
        this.word = word;
    }

    static States of(AppointmentStatus status) {
        return switch (status) {
            case PROPOSED, PENDING, BOOKED -> ATTENDU;
            case CHECKED_IN -> ARRIVE;
            case IN_PROGRESS -> EN_CONSULTATION;
            case FULFILLED -> PARTI;
            case NO_SHOW -> ABSENT;
            case CANCELLED_BY_PATIENT, CANCELLED_BY_STRUCTURE, POSTPONED, ENTERED_IN_ERROR -> ANNULE;
        };
    }

    String code() {
        return code;
    }

    String word() {
        return word;
    }
}

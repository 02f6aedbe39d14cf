package fr.maillon.frontoffice.patients.web;

import java.util.UUID;

/** The call card from which somebody is being created: carried by its identifier, and gone back to. */
final class CallCard {
    private CallCard() {}

    /** The identifier, or nothing when it is not one. */
    static String read(String typed) {
        try {
            return typed.isBlank() ? "" : UUID.fromString(typed).toString();
        } catch (IllegalArgumentException notOne) {
            return "";
        }
    }

    /** Back to the card with this person, or to her record when there is no card. */
    static String orRecord(String card, String patient) {
        return card.isEmpty() ? "/patients/" + patient : "/poste?fiche=" + card + "&personne=" + patient;
    }
}

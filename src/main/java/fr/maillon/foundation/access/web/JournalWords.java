package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Trace;
import java.util.Map;

/** The codes of the journal in words. */
final class JournalWords {
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("patients.patient", "dossier d’une personne"),
            Map.entry("patients.search", "personne"),
            Map.entry("patients.piece", "pièces d’identité acceptées"),
            Map.entry("fiche", "fiche d’appel"),
            Map.entry("journal-des-appels", "journal des appels"),
            Map.entry("rendez-vous", "rendez-vous"),
            Map.entry("agenda.jour", "agenda du jour"),
            Map.entry("agenda.semaine", "agenda de la semaine"),
            Map.entry("agenda.mois", "agenda du mois"),
            Map.entry("agenda.liste", "liste du jour"),
            Map.entry("agenda.motif", "motif de rendez-vous"),
            Map.entry("agenda.ressource", "colonne de l’agenda"),
            Map.entry("agenda.ouverture", "ouverture de l’agenda"),
            Map.entry("agenda.absence", "absence ou exception d’agenda"),
            Map.entry("agenda.vue", "vue de l’agenda"),
            Map.entry("agenda.sans-ouverture", "rendez-vous sans ouverture"),
            Map.entry("agenda.creneaux", "créneaux proposés à une personne"),
            Map.entry("agenda.exception", "rendez-vous touchés par une absence"),
            Map.entry("account", "compte"),
            Map.entry("poste", "réglage d’un poste"),
            Map.entry("structure", "structure"),
            Map.entry("coordonnees", "coordonnées de la structure"),
            Map.entry("sites", "site"),
            Map.entry("services", "service"),
            Map.entry("salles", "salle ou équipement"),
            Map.entry("equipe", "personne de l’équipe"),
            Map.entry("break_glass", "dossier confidentiel"),
            Map.entry("break_glass_list", "ouvertures de dossiers confidentiels"),
            Map.entry("message", "message"),
            Map.entry("message-list", "liste des messages"),
            Map.entry("message-wording", "texte de message"),
            Map.entry("message-sender", "expéditeur des messages"),
            Map.entry("print-run", "courriers imprimés"),
            Map.entry("route", "écran"),
            Map.entry("journal", "journal des accès"));

    private static final Map<String, String> DETAILS = Map.ofEntries(
            Map.entry("FIN", "accès terminé"),
            Map.entry("PHRASE", "nouvelle phrase de passe"),
            Map.entry("DEBLOCAGE", "débloqué"),
            Map.entry("NOM", "nom changé"),
            Map.entry("SESSION", "session fermée"),
            Map.entry("MOT_DE_PASSE", "mot de passe changé"),
            Map.entry("CONNEXION", "mot de passe faux"),
            Map.entry("FERMETURE", "fermeture"),
            Map.entry("REOUVERTURE", "réouverture"),
            Map.entry("RETRAIT", "retrait"),
            Map.entry("BOOKED", "réservation"),
            Map.entry("MOVED", "déplacement"),
            Map.entry("RESIZED", "durée changée"),
            Map.entry("SWAPPED", "échange"),
            Map.entry("STATUS", "changement d’état"),
            Map.entry("CANCELLED", "annulation"),
            Map.entry("POSTPONED", "report"),
            Map.entry("REOPENED", "réouverture"),
            Map.entry("UNDONE", "retour en arrière"),
            Map.entry("IDENTIFIED", "personne identifiée"),
            Map.entry("NOTED", "note"),
            Map.entry("TO_CALL", "à appeler"));

    private JournalWords() {}

    static String act(Trace.Action action) {
        return switch (action) {
            case READ -> "Lecture";
            case SEARCH -> "Recherche";
            case CREATE -> "Création";
            case UPDATE -> "Modification";
            case PRINT -> "Impression";
            case EXPORT -> "Export";
            case SEND -> "Envoi";
            case DELETE -> "Fin";
            case BREAK_GLASS -> "Ouverture avec motif";
            case LOGIN -> "Connexion";
            case REFUSED -> "Refus";
        };
    }

    static String thing(String type) {
        return THINGS.getOrDefault(type, type.replace('_', ' ').replace('-', ' '));
    }

    static String detail(String code) {
        return DETAILS.getOrDefault(code, code);
    }
}

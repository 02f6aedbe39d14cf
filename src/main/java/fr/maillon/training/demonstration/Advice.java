package fr.maillon.training.demonstration;

import fr.maillon.frontoffice.agenda.catalogue.Motif.Guidance;
import fr.maillon.frontoffice.agenda.catalogue.Motif.Limits;
import java.time.Duration;
import java.util.List;

/** What is asked, brought and prepared for each visit, and for whom it is. */
final class Advice {
    private static final List<String> USUAL = List.of("Carte Vitale", "Attestation de mutuelle");

    private Advice() {}

    static Guidance guidance(Visit visit) {
        return switch (visit) {
            case CHILD, CHILD_EXAMINATION ->
                new Guidance("", List.of("Carte Vitale d’un parent", "Carnet de santé"), false, "");
            case PREGNANCY -> new Guidance("", List.of("Carte Vitale", "Derniers résultats"), false, "");
            case ULTRASOUND ->
                new Guidance(
                        "Être à jeun depuis six heures\u202f; l’eau est permise.",
                        List.of("Carte Vitale", "Ordonnance", "Examens précédents"),
                        true,
                        "Demander quelle région est à examiner\u00a0: la préparation en dépend.");
            case HOME_VISIT -> new Guidance("", USUAL, false, "Demander l’étage, le code de la porte et qui ouvre.");
            case BLOOD_TEST ->
                new Guidance(
                        "Être à jeun depuis huit heures si l’ordonnance le demande\u202f; l’eau est permise.",
                        List.of("Carte Vitale", "Attestation de mutuelle", "Ordonnance"),
                        true,
                        "");
            case DRESSING, INJECTION ->
                new Guidance("", List.of("Carte Vitale", "Ordonnance", "Produits délivrés"), true, "")
                        .billed("Lire l’ordonnance avant de coter\u00a0: sa date et le nombre de soins.");
            case PHYSIOTHERAPY ->
                new Guidance(
                        "Tenue souple et serviette.",
                        List.of("Carte Vitale", "Ordonnance", "Examens d’imagerie"),
                        true,
                        "Une série se prend d’un coup\u00a0: demander le nombre de séances prescrites.");
            case SOCIAL ->
                new Guidance(
                                "",
                                List.of("Pièce d’identité", "Dernier avis d’imposition", "Attestation de la CAF"),
                                false,
                                "")
                        .billed("Rien à coter ni à demander.");
            case REMOTE ->
                new Guidance(
                        "Un endroit calme, une caméra et du réseau.",
                        USUAL,
                        false,
                        "Vérifier l’adresse où part le lien.");
            case UNPLANNED ->
                new Guidance("", USUAL, false, "Gardé pour le jour même\u00a0: niveau d’urgence à noter.");
            case GENERAL -> new Guidance("", USUAL, false, "");
        };
    }

    static Limits limits(Visit visit) {
        return switch (visit) {
            case CHILD -> new Limits(null, 17, null, Duration.ZERO, 180);
            case CHILD_EXAMINATION -> new Limits(null, 16, null, Duration.ZERO, 180);
            case PREGNANCY -> new Limits(12, 60, "F", Duration.ZERO, 270);
            case UNPLANNED -> new Limits(null, null, null, Duration.ZERO, 2);
            case SOCIAL -> new Limits(16, null, null, Duration.ofHours(2), 120);
            default -> Limits.NONE;
        };
    }

    /** Never named in a message or on a shared screen. */
    static boolean isConfidential(Visit visit) {
        return visit == Visit.PREGNANCY || visit == Visit.SOCIAL;
    }
}

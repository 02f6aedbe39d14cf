package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.testing.ActSamples;
import fr.maillon.testing.Centre;
import fr.maillon.testing.Morning;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is done about one appointment of somebody known, next week or yesterday. */
class AppointmentActs implements ActSamples {
    private static final String ONE = "POST /agenda/rendez-vous/{rendezVous}/";

    @Override
    public Map<String, Sample> acts() {
        var acts = new HashMap<String, Sample>();
        acts.put("POST /agenda/rendez-vous/nouveau/recherche", scene -> {
            centre(scene);
            return scene.act("/agenda/rendez-vous/nouveau/recherche", "q", "dupont");
        });
        acts.put("POST /agenda/rendez-vous/nouveau", scene -> books(scene, "/agenda/rendez-vous/nouveau"));
        acts.put("POST /agenda/creneaux", scene -> books(scene, "/agenda/creneaux"));
        acts.put(ONE + "personne", AppointmentActs::identifies);
        acts.put(ONE + "confirmation", scene -> scene.act(ahead(scene) + "/confirmation"));
        acts.put(ONE + "note", scene -> scene.act(ahead(scene) + "/note", "note", "Vient en fauteuil"));
        acts.put(ONE + "annuler", scene -> scene.act(ahead(scene) + "/annuler", "raison", "OTHER", "qui", "PATIENT"));
        acts.putAll(ofItsDay());
        acts.putAll(ofItsHour());
        return acts;
    }

    private static Map<String, Sample> ofItsDay() {
        return Map.of(
                ONE + "arrivee",
                scene -> scene.act(ahead(scene) + "/arrivee", "autreJour", "oui"),
                ONE + "debut",
                scene -> scene.act(arrived(scene) + "/debut"),
                ONE + "fin",
                scene -> scene.act(arrived(scene) + "/fin"),
                ONE + "absence",
                scene -> scene.act(
                        booked(scene, centre(scene), today(scene).minusDays(1)) + "/absence", "autreJour", "oui"));
    }

    private static Map<String, Sample> ofItsHour() {
        return Map.of(
                ONE + "deplacer",
                scene -> scene.act(ahead(scene) + "/deplacer", "heure", "16:00", "vu", warnings()),
                ONE + "reporter",
                scene -> scene.act(ahead(scene) + "/reporter", "heure", "16:00", "vu", warnings()),
                ONE + "echanger",
                scene -> {
                    var centre = centre(scene);
                    var other = booked(scene, centre, today(scene).plusDays(8), "LEROY");
                    return scene.act(
                            booked(scene, centre, today(scene).plusDays(7)) + "/echanger",
                            "contre",
                            other.substring(other.lastIndexOf('/') + 1),
                            "vu",
                            warnings());
                },
                ONE + "rouvrir",
                scene -> scene.act(cancelled(scene) + "/rouvrir", "pourquoi", "Annulé par erreur"),
                ONE + "defaire",
                scene -> scene.act(cancelled(scene) + "/defaire"));
    }

    private static Act books(Scene scene, String form) {
        var centre = centre(scene);
        var hour = today(scene)
                .plusDays(7)
                .atTime(10, 0)
                .atZone(scene.practice().site().zone());
        var slot = hour.toInstant() + "~" + centre.doctors().getFirst().id();
        return scene.act(
                form,
                "motif",
                centre.motif().id().toString(),
                "personne",
                known(scene),
                "ressource",
                centre.doctors().getFirst().id().toString(),
                "creneau",
                slot,
                "vuPour",
                slot,
                "vu",
                warnings());
    }

    private static Act identifies(Scene scene) {
        var somebody = centre(scene).booksSomebody();
        return scene.act("/agenda/rendez-vous/" + somebody + "/personne", "personne", known(scene));
    }

    private static String ahead(Scene scene) {
        return booked(scene, centre(scene), today(scene).plusDays(7));
    }

    private static String cancelled(Scene scene) {
        var it = ahead(scene);
        scene.person()
                .post(
                        it + "/annuler",
                        Map.of(
                                "raison",
                                "OTHER",
                                "qui",
                                "PATIENT",
                                "cle",
                                Identifiers.next().toString()));
        return it;
    }

    private static String arrived(Scene scene) {
        var it = booked(scene, centre(scene), today(scene));
        scene.person().post(it + "/arrivee", Map.of("autreJour", "oui"));
        return it;
    }

    private static String booked(Scene scene, Centre centre, LocalDate day) {
        return booked(scene, centre, day, "MARTIN");
    }

    private static String booked(Scene scene, Centre centre, LocalDate day, String name) {
        var person = scene.practice().knows(name, "Rose", "04/07/1990", "");
        return "/agenda/rendez-vous/" + centre.books(person, day.atTime(10, 0));
    }

    private static String known(Scene scene) {
        return scene.practice().knows("DUPONT", "Élodie", "14/05/1985", "").toString();
    }

    private static Centre centre(Scene scene) {
        return Centre.at(scene.context(), scene.practice());
    }

    private static LocalDate today(Scene scene) {
        return Morning.today(scene.practice().site().zone());
    }

    /** Every warning, as read. */
    private static String warnings() {
        return Warning.Kind.names(Set.copyOf(Arrays.asList(Warning.Kind.values())), Set.of());
    }
}

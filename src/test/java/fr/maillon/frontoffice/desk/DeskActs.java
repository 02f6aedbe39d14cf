package fr.maillon.frontoffice.desk;

import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.ActSamples;
import fr.maillon.testing.Centre;
import java.util.HashMap;
import java.util.Map;

class DeskActs implements ActSamples {
    @Override
    public Map<String, Sample> acts() {
        var acts = new HashMap<>(ofACard());
        acts.put("POST /palette", scene -> scene.act("/palette", "q", "dupont"));
        acts.put("POST /poste/appels", scene -> scene.act("/poste/appels", "q", "dupont"));
        acts.put("POST /poste/fiches", scene -> scene.act("/poste/fiches", "canal", "COMPTOIR"));
        acts.put(
                "POST /poste/arrivees/{rendezVous}",
                scene -> scene.act(
                        "/poste/arrivees/"
                                + Centre.at(scene.context(), scene.practice()).booksSomebody(),
                        "autreJour",
                        "oui"));
        return acts;
    }

    private static Map<String, Sample> ofACard() {
        return Map.of(
                "POST /poste/fiches/{fiche}/recherche",
                scene -> scene.act(card(scene) + "/recherche", "q", "dupont"),
                "POST /poste/fiches/{fiche}/personne",
                scene -> scene.act(
                        card(scene) + "/personne", "personne", known(scene).toString()),
                "POST /poste/fiches/{fiche}/sans-identite",
                scene -> scene.act(card(scene) + "/sans-identite", "q", "Mme Untel"),
                "POST /poste/fiches/{fiche}/nouvelle-personne",
                scene -> scene.act(card(scene) + "/nouvelle-personne", "q", "dupont"),
                "POST /poste/fiches/{fiche}/creneaux",
                scene -> scene.act(card(scene) + "/creneaux", "demande", "Une ordonnance"),
                "POST /poste/fiches/{fiche}/identite",
                scene -> scene.act(card(scene) + "/identite", "identite", "NON_VERIFIEE"),
                "POST /poste/fiches/{fiche}/signes",
                scene -> scene.act(card(scene) + "/signes", "signe", "DOULEUR_THORACIQUE"),
                "POST /poste/fiches/{fiche}/reserver",
                DeskActs::books,
                "POST /poste/fiches/{fiche}/terminer",
                scene -> scene.act(card(scene) + "/terminer", "suite", "SANS_SUITE"),
                "POST /poste/fiches/{fiche}/rouvrir",
                scene -> {
                    var card = card(scene);
                    scene.person().post(card + "/terminer", Map.of("suite", "SANS_SUITE"));
                    return scene.act(card + "/rouvrir");
                });
    }

    private static Act books(Scene scene) {
        var centre = Centre.at(scene.context(), scene.practice());
        var card = card(scene);
        scene.person().post(card + "/personne", Map.of("personne", known(scene).toString()));
        var page = "/poste?fiche=" + card.substring(card.lastIndexOf('/') + 1);
        var hour = scene.shown(page, "name=\"creneau\" data-nodraft value=\"([^\"]+)\" checked");
        return scene.act(
                card + "/reserver",
                "creneau",
                hour,
                "motif",
                centre.motif().id().toString());
    }

    private static PatientId known(Scene scene) {
        return scene.practice().knows("DUPONT", "Élodie", "14/05/1985", "");
    }

    /** A call that was just answered. */
    private static String card(Scene scene) {
        var sample = new DeskSamples().variables("/poste/fiches/{fiche}", scene.context(), scene.practice());
        return "/poste/fiches/" + sample.get("fiche");
    }
}

package fr.maillon.foundation.access;

import fr.maillon.testing.ActSamples;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.util.Map;
import java.util.UUID;

class AccessActs implements ActSamples {
    @Override
    public Map<String, Sample> acts() {
        return Map.of(
                "POST /connexion",
                scene -> {
                    var login = login(scene);
                    return scene.act("/connexion", "identifiant", login, "motDePasse", Practice.PASSWORD)
                            .by(Person.stranger(scene.context()));
                },
                "POST /deverrouiller",
                scene -> {
                    scene.person().post("/verrouiller", Map.of());
                    return scene.act("/deverrouiller", "motDePasse", Practice.PASSWORD);
                },
                "POST /compte/poste",
                scene -> scene.act("/compte/poste", "nomPoste", "Accueil", "emplacement", "comptoir"),
                "POST /compte/sessions/{session}/fin",
                AccessActs::endsHerOtherSession,
                "POST /compte/mot-de-passe",
                scene -> scene.act(
                        "/compte/mot-de-passe",
                        "motDePasse",
                        Practice.PASSWORD,
                        "nouveauMotDePasse",
                        "Huit autres mots pour une phrase bien gardée"),
                "POST /journal/personne",
                scene -> scene.act("/journal/personne", "q", "DUPONT"),
                "POST /acces/bris-de-glace/{id}/revu",
                scene -> scene.act("/acces/bris-de-glace/"
                        + new AccessSamples()
                                .variables("/acces/bris-de-glace/{id}/revu", scene.context(), scene.practice())
                                .get("id")
                        + "/revu"));
    }

    private static Act endsHerOtherSession(Scene scene) {
        var login = login(scene);
        var password = Map.of("identifiant", login, "motDePasse", Practice.PASSWORD);
        var here = Person.stranger(scene.context());
        here.post("/connexion", password);
        Person.stranger(scene.context()).post("/connexion", password);
        var hers = new Scene(scene.context(), scene.practice(), here);
        return hers.act(hers.shown("/compte", "action=\"(/compte/sessions/[^\"]+/fin)\""));
    }

    private static String login(Scene scene) {
        var login = "c" + UUID.randomUUID();
        scene.practice().account(login, Role.SECRETAIRE);
        return login;
    }
}

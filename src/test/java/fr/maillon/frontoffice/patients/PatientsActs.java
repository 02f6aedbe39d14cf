package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.ActSamples;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

class PatientsActs implements ActSamples {
    private static final String[] IDENTITY = {
        "nomNaissance",
        "Dupont",
        "premierPrenom",
        "Élodie",
        "dateNaissance",
        "14/05/1985",
        "sexe",
        "F",
        "lieuNaissance",
        "78646"
    };
    private static final String[] INS = {
        "matricule", "285057864608481", "encore", "285057864608481", "nature", "DEMO",
        "nomNaissance", "DUPONT", "prenoms", "ELODIE ANNE", "premierPrenom", "ELODIE",
        "dateNaissance", "14/05/1985", "sexe", "F"
    };

    @Override
    public Map<String, Sample> acts() {
        var acts = new HashMap<String, Sample>();
        acts.put("POST /patients", scene -> scene.act("/patients", "q", "dupont"));
        acts.put("POST /patients/recherches", scene -> scene.act("/patients/recherches", "q", "dupont"));
        acts.put("POST /patients/nouveau", scene -> scene.act("/patients/nouveau", IDENTITY));
        acts.put("POST /patients/nouveau/saisie", scene -> scene.act("/patients/nouveau/saisie", "q", "dupont"));
        acts.put(
                "POST /patients/reglages/pieces",
                scene -> scene.act(
                        "/patients/reglages/pieces",
                        "code",
                        "CN",
                        "libelle",
                        "Carte",
                        "niveau",
                        "HIGH",
                        "etat",
                        "non"));
        acts.putAll(ofHerIdentity());
        acts.putAll(ofHerContacts());
        return acts;
    }

    private static Map<String, Sample> ofHerIdentity() {
        return Map.of(
                "POST /patients/{id}/identite",
                of("/identite", and(IDENTITY, "nomUtilise", "MARTIN")),
                "POST /patients/{id}/pieces",
                of("/pieces", "piece", "CN"),
                "POST /patients/{id}/attributs",
                of("/attributs", "attribut", "HOMA", "raison", "Deux dossiers"),
                "POST /patients/{id}/ins",
                of("/ins", INS),
                "POST /patients/{id}/ins/fin",
                scene -> {
                    var about = about(scene);
                    scene.person()
                            .post(about.path() + "/ins", filled(about, INS).fields());
                    return at(about, "/ins/fin", "raison", "Celle d’une autre");
                },
                "POST /patients/{id}/confidentialite",
                of("/confidentialite", "confidentiel", "oui", "motif", "Proche d’une collègue"),
                "POST /patients/{id}/bris-de-glace",
                scene -> {
                    var about = about(scene);
                    scene.person()
                            .post(
                                    about.path() + "/confidentialite",
                                    filled(about, "confidentiel", "oui", "motif", "Proche")
                                            .fields());
                    return at(about, "/bris-de-glace", "raison", "URGENCE")
                            .by(scene.practice().person(Role.SECRETAIRE));
                },
                "POST /patients/{id}/deces",
                of("/deces", "deces", "01/11/2024"));
    }

    private static Map<String, Sample> ofHerContacts() {
        return Map.of(
                "POST /patients/{id}/contacts",
                of("/contacts", "contact", "elodie@example.org"),
                "POST /patients/{id}/contacts/{contact}/fin",
                scene -> ofPart(scene, "contact", "/contacts/%s/fin"),
                "POST /patients/{id}/contacts/{contact}/verification",
                scene -> ofPart(scene, "contact", "/contacts/%s/verification"),
                "POST /patients/{id}/adresse",
                of("/adresse", "voie", "1 rue X", "codePostal", "78000", "commune", "Versailles"),
                "POST /patients/{id}/proches",
                of("/proches", "procheNom", "DUPONT Jean", "parente", "PARENT"),
                "POST /patients/{id}/proches/{related}/fin",
                scene -> ofPart(scene, "related", "/proches/%s/fin"),
                "POST /patients/{id}/souhaits",
                of("/souhaits", "soinsSecrets", "oui"),
                "POST /patients/{id}/accueil",
                of("/accueil", "besoin", "INTERPRETER", "langue", "arabe"));
    }

    private static Sample of(String form, String... fields) {
        return scene -> at(about(scene), form, fields);
    }

    /** Her record, with what every form of it carries. */
    private static Act about(Scene scene) {
        var desk = Desk.at(scene.context(), scene.practice(), Role.SECRETAIRE);
        var patient = desk.created(Desk.elodie());
        return scene.act(
                "/patients/" + patient,
                "personne",
                patient.toString(),
                "version",
                String.valueOf(desk.version(patient)));
    }

    /** A telephone of hers, or her mother. */
    private static Act ofPart(Scene scene, String part, String form) {
        var made = new PatientsSamples().variables("/patients/{id}", scene.context(), scene.practice());
        var id = made.getOrDefault("id", "");
        return scene.act("/patients/" + id + form.formatted(made.get(part)), "personne", id);
    }

    private static Act at(Act about, String form, String... fields) {
        var filled = filled(about, fields);
        return new Act(filled.by(), filled.path() + form, filled.fields());
    }

    private static Act filled(Act about, String... fields) {
        var form = new HashMap<>(about.fields());
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return new Act(about.by(), about.path(), form);
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}

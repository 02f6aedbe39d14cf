package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.PractitionerId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.ScheduleException;
import fr.maillon.testing.ActSamples;
import fr.maillon.testing.Centre;
import fr.maillon.testing.Morning;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What arranges the agenda, and what settles those whom it leaves without an hour. */
class ArrangingActs implements ActSamples {
    @Override
    public Map<String, Sample> acts() {
        var acts = new HashMap<String, Sample>();
        acts.putAll(ofOpenings());
        acts.putAll(ofTheTouched());
        acts.putAll(ofResources());
        acts.putAll(ofMotifsAndViews());
        return acts;
    }

    private static Map<String, Sample> ofOpenings() {
        return Map.of(
                "POST /agenda/ouvertures",
                scene -> opening(scene, "/agenda/ouvertures", "ressource", resource(scene), "saisie", "plage"),
                "POST /agenda/ouvertures/{ouverture}",
                scene -> opening(scene, sample(scene, "/agenda/ouvertures/{", "ouverture")),
                "POST /agenda/ouvertures/{ouverture}/retirer",
                scene -> scene.act(sample(scene, "/agenda/ouvertures/{", "ouverture") + "/retirer"),
                "POST /agenda/exceptions/{exception}/retirer",
                scene -> scene.act(sample(scene, "/agenda/exceptions/{", "exception") + "/retirer"));
    }

    private static Act opening(Scene scene, String path, String... more) {
        var act = scene.act(
                path,
                "jours",
                "1",
                "debut",
                "08:00",
                "fin",
                "12:00",
                "semaines",
                "1",
                "du",
                "06/01/2020",
                "grille",
                "15",
                "surnombre",
                "0",
                "site",
                scene.practice().site().id().toString());
        for (int i = 0; i < more.length; i += 2) {
            act.fields().put(more[i], more[i + 1]);
        }
        return act;
    }

    private static Map<String, Sample> ofTheTouched() {
        return Map.of(
                "POST /agenda/exceptions/{exception}/deplacer",
                scene -> touched(scene, away(scene, "deplacer")),
                "POST /agenda/exceptions/{exception}/annuler",
                scene -> touched(scene, away(scene, "annuler")),
                "POST /agenda/exceptions/{exception}/rappeler",
                scene -> touched(scene, away(scene, "rappeler")),
                "POST /agenda/sans-ouverture/deplacer",
                scene -> touched(scene, unopened(scene, "deplacer")),
                "POST /agenda/sans-ouverture/annuler",
                scene -> touched(scene, unopened(scene, "annuler")),
                "POST /agenda/sans-ouverture/rappeler",
                scene -> touched(scene, unopened(scene, "rappeler")));
    }

    /** Takes the hour away from whom it was booked with; gives where that is then settled. */
    private interface Taking {
        String from(Centre centre, LocalDate day);
    }

    private static Act touched(Scene scene, Taking taking) {
        var centre = Centre.at(scene.context(), scene.practice());
        var zone = scene.practice().site().zone();
        var day = Morning.today(zone).plusDays(7);
        var person = scene.practice().knows("DUPONT", "Élodie", "14/05/1985", "");
        var appointment = centre.books(person, day.atTime(10, 0));
        var page = taking.from(centre, day);
        var next = day.plusDays(1).atTime(10, 0).atZone(zone).toInstant();
        return scene.act(
                page,
                "rendezVous",
                appointment.toString(),
                "creneau",
                next + "~" + centre.doctors().getFirst().id());
    }

    private static Taking away(Scene scene, String act) {
        return (centre, day) -> {
            var slot = new SiteTime(scene.practice().site().zone()).day(day);
            var it = ScheduleException.absence(
                    scene.practice().structure(), centre.doctors().getFirst().id(), slot, "Formation");
            var set = scene.practice().within(() -> scene.bean(Schedules.class).depart(it, By.PRODUCT));
            return "/agenda/exceptions/" + set.exception() + "/" + act;
        };
    }

    private static Taking unopened(Scene scene, String act) {
        return (centre, day) -> {
            var practice = scene.practice();
            var doctor = centre.doctors().getFirst().id();
            var schedules = scene.bean(Schedules.class);
            practice.within(() -> {
                var hours = schedules.weekly(practice.structure(), doctor).stream()
                        .filter(each -> each.pattern().day() == day.getDayOfWeek())
                        .findFirst()
                        .orElseThrow();
                return schedules.withdraw(practice.structure(), hours.id());
            });
            return "/agenda/sans-ouverture/" + act;
        };
    }

    private static Map<String, Sample> ofResources() {
        return Map.of(
                "POST /agenda/ressources",
                scene -> scene.act(
                        "/agenda/ressources",
                        "sujet",
                        scene.practice().doctor("NEUF").id().toString()),
                "POST /agenda/ressources/nouvelle",
                scene -> scene.act(
                        "/agenda/ressources/nouvelle", "nature", "INTERVENANT_EXTERIEUR", "nom", "Orthoptiste"),
                "POST /agenda/ressources/{ressource}",
                scene -> scene.act(sample(scene, "/agenda/ressources/{", "ressource"), "nom", "Dr Autre"),
                "POST /agenda/ressources/{ressource}/retirer",
                scene -> scene.act(sample(scene, "/agenda/ressources/{", "ressource") + "/retirer"));
    }

    private static Map<String, Sample> ofMotifsAndViews() {
        return Map.of(
                "POST /agenda/motifs/nouveau",
                scene -> motif(scene, "/agenda/motifs/nouveau"),
                "POST /agenda/motifs/{motif}",
                scene -> motif(scene, sample(scene, "/agenda/motifs/{", "motif")),
                "POST /agenda/motifs/{motif}/retirer",
                scene -> scene.act(sample(scene, "/agenda/motifs/{", "motif") + "/retirer"),
                "POST /agenda/vues",
                scene -> view(scene, "/agenda/vues"),
                "POST /agenda/vues/{vue}",
                scene -> view(scene, sample(scene, "/agenda/vues/{", "vue")),
                "POST /agenda/vues/{vue}/retirer",
                scene -> scene.act(sample(scene, "/agenda/vues/{", "vue") + "/retirer"));
    }

    private static Act motif(Scene scene, String path) {
        return scene.act(
                path,
                "libelle",
                "Bilan",
                "libellePublic",
                "Rendez-vous",
                "code",
                "BIL",
                "connu",
                "20",
                "nouveau",
                "30",
                "role-" + resource(scene),
                "0");
    }

    private static Act view(Scene scene, String path) {
        return scene.act(path, "nom", "Le matin", "rang", "1", "pour", "tous", "colonnes", resource(scene));
    }

    /** Somebody who opens nothing yet. */
    private static String resource(Scene scene) {
        var it = Resource.of(
                        scene.practice().structure(),
                        ResourceKind.PROFESSIONNEL,
                        PractitionerId.next().value(),
                        "Dr Essai")
                .practising("MEDECIN_GENERALISTE");
        scene.practice().within(() -> {
            scene.bean(Schedules.class).add(it);
            return true;
        });
        return it.id().toString();
    }

    /** Its page. */
    private static String sample(Scene scene, String path, String variable) {
        var values = new ArrangingSamples().variables(path, scene.context(), scene.practice());
        return path.substring(0, path.length() - 1) + values.get(variable);
    }
}

package fr.maillon.foundation.administration;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.structure.Room;
import fr.maillon.foundation.structure.RoomId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.ActSamples;
import java.util.Map;
import java.util.UUID;

class AdministrationActs implements ActSamples {
    private static final String ACCOUNTS = "/administration/comptes";
    private static final String STRUCTURE = "/administration/structure";

    @Override
    public Map<String, Sample> acts() {
        return Map.of(
                "POST /administration/comptes/nouveau",
                scene -> scene.act(
                        ACCOUNTS + "/nouveau",
                        "personne",
                        "Nouvelle Venue",
                        "identifiant",
                        "n" + UUID.randomUUID(),
                        "roles",
                        secretary(scene)),
                "POST /administration/comptes/{compte}",
                AdministrationActs::renames,
                "POST /administration/comptes/{compte}/fin",
                scene -> scene.act(account(scene) + "/fin"),
                "POST /administration/comptes/{compte}/phrase",
                scene -> scene.act(account(scene) + "/phrase"),
                "POST /administration/comptes/{compte}/deblocage",
                scene -> scene.act(account(scene) + "/deblocage"),
                "POST /administration/structure/{genre}/nouveau",
                scene -> scene.act(STRUCTURE + "/sites/nouveau", "nom", "Annexe", "departement", "69"),
                "POST /administration/structure/{genre}/{id}",
                scene -> {
                    var site = STRUCTURE + "/sites/" + scene.practice().site().id();
                    return scene.act(site, "nom", "Ailleurs", "departement", "69", "vu", seen(scene, site));
                },
                "POST /administration/structure/{genre}/{id}/fermeture",
                scene -> scene.act(room(scene) + "/fermeture"),
                "POST /administration/structure/{genre}/{id}/reouverture",
                scene -> {
                    var room = room(scene);
                    scene.person().post(room + "/fermeture", Map.of());
                    return scene.act(room + "/reouverture");
                });
    }

    /** Only her name: what she may do stays. */
    private static Act renames(Scene scene) {
        var account = account(scene);
        return scene.act(account, "personne", "Autre Nom", "roles", secretary(scene), "vu", seen(scene, account));
    }

    private static String seen(Scene scene, String page) {
        return scene.shown(page, "name=\"vu\" value=\"([^\"]+)\"");
    }

    private static String account(Scene scene) {
        return ACCOUNTS + "/" + scene.practice().account("a" + UUID.randomUUID(), Role.SECRETAIRE);
    }

    private static String secretary(Scene scene) {
        return scene.practice().structure() + ":" + Role.SECRETAIRE.name();
    }

    private static String room(Scene scene) {
        var practice = scene.practice();
        var room =
                new Room(practice.structure(), RoomId.next(), practice.site().id(), "Salle 1", Room.Kind.SALLE, true);
        practice.within(() -> {
            scene.bean(Structures.class).add(room);
            return true;
        });
        return STRUCTURE + "/salles/" + room.id();
    }
}

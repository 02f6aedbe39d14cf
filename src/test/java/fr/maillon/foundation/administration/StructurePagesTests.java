package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class StructurePagesTests {
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]*)\"");
    private static final String PAGE = "/administration/structure";

    @Autowired
    ApplicationContext context;

    private Practice practice;
    private Person administrator;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
        administrator = practice.person(Role.ADMINISTRATEUR);
    }

    @Test
    void aSiteIsAddedWithTheHourOfItsDepartement() {
        var typed = Map.of(
                "nom", "Annexe",
                "adresse", "12 rue des Essais\n97400 SAINT-DENIS",
                "telephone", "02 62 90 00 00",
                "departement", "974");

        assertThat(add("sites", typed).statusCode()).isEqualTo(303);

        var site = site("Annexe");
        assertThat(site.zone()).hasToString("Indian/Reunion");
        assertThat(site.phone()).isEqualTo("+262262900000");
        assertThat(site.address()).containsExactly("12 rue des Essais", "97400 SAINT-DENIS");
        assertThat(site.accessible()).isFalse();
    }

    @Test
    void everyFaultIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        var answer = add(
                "sites",
                Map.of(
                        "nom", "Site principal",
                        "adresse", "Lyon",
                        "telephone", "0472",
                        "departement", "69",
                        "vendrediSaint", "oui"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("4 points à revoir", "porte déjà ce nom", "id=\"adresse-faute\"", "ne sonne nulle part")
                .contains("n’est férié qu’en Moselle", "value=\"0472\"");
    }

    @Test
    void aSiteClosesWithItsRoomsUnlessItIsTheLast() {
        var main = practice.site().id();
        assertThat(administrator
                        .post(PAGE + "/sites/" + main + "/fermeture", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(administrator
                        .get(PAGE + "/sites/" + main + "/fermeture")
                        .headers()
                        .firstValue("Location"))
                .hasValue(PAGE + "/sites/" + main);
        add("sites", Map.of("nom", "Annexe", "departement", "69"));
        add("salles", Map.of("nom", "Salle 1", "sorte", "SALLE", "site", main.toString()));
        add("services", Map.of("nom", "Consultations", "site", main.toString()));
        assertThat(administrator.get(PAGE).body()).contains("Salle 1", "Consultations");

        administrator.post(PAGE + "/sites/" + main + "/fermeture", Map.of());

        assertThat(rooms()).isZero();
        assertThat(practice.within(() -> structures().sites(practice.structure())))
                .hasSize(1);
        assertThat(administrator.get(PAGE).body()).contains("Fermés, partis (3)");
        administrator.post(PAGE + "/sites/" + main + "/reouverture", Map.of());
        assertThat(practice.within(() -> structures().sites(practice.structure())))
                .hasSize(2);
    }

    @Test
    void whatIsSentTwiceIsAddedOnce() {
        var typed = new HashMap<>(Map.of(
                "nom",
                "Salle 1",
                "sorte",
                "SALLE",
                "site",
                practice.site().id().toString(),
                "cle",
                UUID.randomUUID().toString()));

        assertThat(administrator.post(PAGE + "/salles/nouveau", typed).statusCode())
                .isEqualTo(303);
        assertThat(administrator.post(PAGE + "/salles/nouveau", typed).statusCode())
                .isEqualTo(303);

        assertThat(rooms()).isOne();
        assertThat(administrator.get(PAGE + "/salles/nouveau").body()).contains("name=\"cle\"");
    }

    @Test
    void ofTwoSitesOfOneNameAddedAtOnceTheSecondIsToldSo() throws Exception {
        var typed = Map.of("nom", "Annexe", "departement", "69");
        var answers = new ArrayList<HttpResponse<String>>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var answer : hands.invokeAll(
                    Collections.nCopies(2, (Callable<HttpResponse<String>>) () -> add("sites", typed)))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 422);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 422)
                .singleElement()
                .satisfies(it -> assertThat(it.body()).contains("Un autre site porte déjà ce nom."));
    }

    @Test
    void aRoomOpensAgainOnlyOnceItsSiteDid() {
        var main = practice.site().id();
        add("sites", Map.of("nom", "Annexe", "departement", "69"));
        add("salles", Map.of("nom", "Salle 1", "sorte", "SALLE", "site", main.toString()));
        var room = PAGE + "/salles/"
                + practice.within(() ->
                        structures().rooms(practice.structure()).getFirst().id());
        administrator.post(PAGE + "/sites/" + main + "/fermeture", Map.of());

        var refused = administrator.post(room + "/reouverture", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Son site est fermé. Rouvrez-le d’abord.");
        assertThat(rooms()).isZero();

        administrator.post(PAGE + "/sites/" + main + "/reouverture", Map.of());
        assertThat(administrator.post(room + "/reouverture", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(rooms()).isOne();
    }

    @Test
    void whatOnlyTheFirstChangedStaysAndIsToldToTheSecond() {
        var path = PAGE + "/sites/" + practice.site().id();
        var address = "1 rue des Essais\n69003 LYON";
        change(path, Map.of("nom", "Rive", "departement", "69", "adresse", address));
        var shown = seen(path);
        change(path, Map.of("nom", "Rive gauche", "departement", "69", "adresse", address), shown);

        var late = change(
                path,
                Map.of("nom", "Rive", "departement", "69", "adresse", address, "telephone", "04 72 11 11 11"),
                shown);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("gardé\u00a0:", "<b>Rive gauche</b>", "name=\"nom\" value=\"Rive gauche\"", "04 72 11 11 11")
                .doesNotContain("type=\"radio\"");
    }

    @Test
    void theSecondOfTwoChangesChoosesFieldByField() {
        var path = PAGE + "/sites/" + practice.site().id();
        var shown = seen(path);
        var first = Map.of("nom", "Rive gauche", "departement", "69", "adresse", "1 rue des Essais\n69003 LYON");
        var second = Map.of("nom", "Rive droite", "departement", "69", "adresse", "1 rue des Essais\r\n69003 LYON");
        assertThat(change(path, first, shown).statusCode()).isEqualTo(303);

        var late = change(path, second, shown);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("choisissez champ par champ", "value=\"Rive gauche\"", "value=\"Rive droite\"")
                .containsOnlyOnce("type=\"radio\" name=\"nom\" value=\"Rive droite\"")
                .doesNotContain("type=\"radio\" name=\"adresse\"");
        var found = SEEN.matcher(late.body());
        assertThat(found.find()).isTrue();
        assertThat(change(path, second, found.group(1)).statusCode()).isEqualTo(303);
        assertThat(site("Rive droite").address()).containsExactly("1 rue des Essais", "69003 LYON");
    }

    @Test
    void aColleagueIsAddedChangedAndLeaves() {
        var typed = new HashMap<>(Map.of(
                "titre", "Dr",
                "prenom", "Hélène",
                "nomFamille", "Essai",
                "profession", "PEDIATRE",
                "rpps", "10000000001"));
        assertThat(add("equipe", typed).body()).contains("Ce numéro RPPS n’existe pas");
        typed.put("rpps", "");
        add("equipe", typed);
        var path = PAGE + "/equipe/" + team().getFirst();

        typed.put("nomFamille", "Essai-Modèle");
        assertThat(change(path, typed).statusCode()).isEqualTo(303);
        assertThat(administrator.get(PAGE).body()).contains("Dr Hélène Essai-Modèle", "Pédiatrie");

        administrator.post(path + "/fermeture", Map.of());
        assertThat(team()).isEmpty();
    }

    @Test
    void theStructureKeepsItsCoordinates() {
        var path = PAGE + "/coordonnees/" + practice.structure();
        var answer = change(
                path, Map.of("nom", "Centre des Essais", "sorte", "CENTRE_DE_SANTE", "courriel", "accueil@exemple.fr"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(administrator.get(path).body()).contains("value=\"accueil@exemple.fr\"");
        assertThat(change(path, Map.of("nom", "", "sorte", "X", "courriel", "accueil"))
                        .body())
                .contains("3 points à revoir");
        assertThat(change(path, Map.of("nom", "Centre", "sorte", "CABINET", "courriel", "accueil@hôpital.fr"))
                        .body())
                .contains("Un point à revoir", "pas une adresse de courriel");
    }

    @Test
    void aPlaceIsRungWhereverItsPeopleAre() {
        var path = PAGE + "/sites/" + practice.site().id();

        var answer = change(path, Map.of("nom", "Papeete", "departement", "69", "telephone", "40 42 12 34"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site("Papeete").phone()).isEqualTo("+68940421234");
    }

    private HttpResponse<String> add(String word, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("cle", UUID.randomUUID().toString());
        return administrator.post(PAGE + "/" + word + "/nouveau", fields);
    }

    private HttpResponse<String> change(String path, Map<String, String> typed) {
        return change(path, typed, seen(path));
    }

    private HttpResponse<String> change(String path, Map<String, String> typed, String seen) {
        var fields = new HashMap<>(typed);
        fields.put("vu", seen);
        return administrator.post(path, fields);
    }

    /** What the form shows now. */
    private String seen(String path) {
        var found = SEEN.matcher(administrator.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Structures structures() {
        return context.getBean(Structures.class);
    }

    private Site site(String name) {
        List<Site> sites = practice.within(() -> structures().sites(practice.structure()));
        return sites.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private int rooms() {
        return practice.within(() -> structures().rooms(practice.structure()).size());
    }

    private List<String> team() {
        return practice.within(() -> structures().practitioners(practice.structure()).stream()
                .map(it -> it.id().toString())
                .toList());
    }
}

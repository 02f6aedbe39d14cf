package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Person;
import fr.maillon.testing.RealBrowser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty house, with a database of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"maillon.home=target/first-run-home-${random.uuid}", "maillon.demo=false"})
@DirtiesContext
class FirstRunTests {
    private static final Map<String, String> TYPED = Map.of(
            "sorte", "CABINET",
            "nom", "Cabinet d’essai",
            "site", "Site principal",
            "telephone", "04 72 00 00 00",
            "adresse", "12 rue des Lilas\n67000 STRASBOURG",
            "departement", "67",
            "vendrediSaint", "oui",
            "personne", "Anne Essai",
            "identifiant", "anne",
            "motDePasse", "Sept mots font une bonne phrase secrète");

    private static final AtomicReference<String> FURNISHING = new AtomicReference<>("");

    @TestConfiguration
    static class Furnished {
        @Bean
        Preparation furnishing() {
            return FURNISHING::get;
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    Structures structures;

    @Test
    void theFirstPageCreatesOneHouseHoweverManySendItAndIsShutAfterwards() throws Exception {
        var stranger = Person.stranger(context);
        assertThat(stranger.get("/connexion").headers().firstValue("Location")).hasValue("/premier-demarrage");
        nothingIsAskedForWhileTheHouseIsBeingFurnished(stranger);
        faultsAreBesideTheirFields(stranger);
        isOpenToAll(stranger);

        var locations = new ArrayList<String>();
        try (var desks = Executors.newFixedThreadPool(8)) {
            var asked = new ArrayList<java.util.concurrent.Future<String>>();
            for (int i = 0; i < 8; i++) {
                asked.add(desks.submit(() -> Person.stranger(context)
                        .post("/premier-demarrage", TYPED)
                        .headers()
                        .firstValue("Location")
                        .orElse("")));
            }
            for (var answer : asked) {
                locations.add(answer.get());
            }
        }

        assertThat(structures.everyStructure()).hasSize(1);
        theSiteIsThatOfTheConfirmations();
        itsMakingIsTraced();
        assertThat(locations)
                .containsOnlyOnce("/")
                .filteredOn("/connexion"::equals)
                .hasSize(7);
        assertThat(stranger.get("/premier-demarrage").headers().firstValue("Location"))
                .hasValue("/connexion");
        assertThat(stranger.post("/connexion", Map.of("identifiant", "anne", "motDePasse", password()))
                        .statusCode())
                .isEqualTo(303);
    }

    private void theSiteIsThatOfTheConfirmations() {
        var house = structures.everyStructure().getFirst();
        var site = Tenancy.<Site, RuntimeException>within(
                Set.of(house.value()), () -> structures.sites(house).getFirst());

        assertThat(site.phone()).isEqualTo("+33472000000");
        assertThat(site.address()).containsExactly("12 rue des Lilas", "67000 STRASBOURG");
    }

    private void itsMakingIsTraced() {
        var house = structures.everyStructure().getFirst();
        var made = Tenancy.<List<String>, RuntimeException>within(
                Set.of(house.value()),
                () -> context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(JdbcClient.class)
                                .sql("select object_type from access.trace where action = 'CREATE' order by id")
                                .query(String.class)
                                .list()));

        assertThat(made).contains("structure", "account");
    }

    private void nothingIsAskedForWhileTheHouseIsBeingFurnished(Person stranger) {
        FURNISHING.set("La journée se prépare.");
        var page = stranger.get("/premier-demarrage");
        var sent = stranger.post("/premier-demarrage", TYPED);
        FURNISHING.set("");

        assertThat(page.body()).contains("La journée se prépare.").doesNotContain("name=\"motDePasse\"");
        assertThat(page.headers().firstValue("Refresh")).isPresent();
        assertThat(sent.headers().firstValue("Location")).hasValue("/connexion");
        assertThat(structures.everyStructure()).isEmpty();
    }

    private static void faultsAreBesideTheirFields(Person stranger) {
        var wrong = new HashMap<>(TYPED);
        wrong.put("departement", "99");
        wrong.put("motDePasse", "court");

        var answer = stranger.post("/premier-demarrage", wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Donnez le numéro du département", "2 points à revoir", "value=\"Cabinet d’essai\"")
                .doesNotContain("court");

        wrong.putAll(Map.of(
                "sorte", "", "nom", "n".repeat(81), "site", "", "telephone", "12", "adresse", "", "personne", ""));
        wrong.put("departement", "69");
        assertThat(stranger.post("/premier-demarrage", wrong).body())
                .contains("80 signes au plus", "n’est férié qu’en Moselle")
                .containsSubsequence(
                        "#sorte",
                        "#nom",
                        "#site",
                        "#telephone",
                        "#adresse",
                        "#vendrediSaint",
                        "#personne",
                        "#motDePasse");
    }

    private static void isOpenToAll(Person stranger) {
        var page = RealBrowser.window(stranger.base());
        page.navigate("/premier-demarrage");
        Axe.checkInAllColours(page);
        page.locator("#nom").fill("Cabinet d’essai");
        page.evaluate("() => { document.querySelector('main form').noValidate = true; }");
        page.locator(".btn--go").click();
        page.locator(".faults").waitFor();
        Axe.checkInAllColours(page);
    }

    private static String password() {
        return TYPED.getOrDefault("motDePasse", "");
    }
}

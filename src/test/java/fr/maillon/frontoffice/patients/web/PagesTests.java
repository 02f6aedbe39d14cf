package fr.maillon.frontoffice.patients.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages as a browser without scripts sees them. */
@House
class PagesTests {
    @Autowired
    ApplicationContext context;

    private Practice practice;
    private Person secretary;

    @BeforeEach
    void signIn() {
        practice = Practice.open(context);
        secretary = practice.person(Role.SECRETAIRE);
    }

    private Map<String, String> elodie() {
        var fields = new HashMap<>(Map.of(
                "nomNaissance", "Dupont",
                "premierPrenom", "Élodie",
                "dateNaissance", "140585",
                "sexe", "F",
                "lieuNaissance", "Versailles",
                "telephone", "0612345678"));
        fields.put("cle", UUID.randomUUID().toString());
        return fields;
    }

    private String created() {
        var answer = secretary.post("/patients/nouveau", elodie());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String field(String page, String name) {
        var value = Pattern.compile("name=\"" + name + "\"[^>]*? value=\"([^\"]*)\"")
                .matcher(page);
        return value.find() ? value.group(1) : "";
    }

    private Map<String, String> about(String record, String... more) {
        var page = secretary.get(record).body();
        var fields = new HashMap<String, String>();
        fields.put("personne", record.substring(record.lastIndexOf('/') + 1));
        fields.put("version", field(page, "version"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void whatWasSearchedIsCarriedIntoTheCreation() {
        var page = secretary
                .post("/patients/nouveau/saisie", Map.of("q", "dupont élodie 140585 0612345678"))
                .body();

        assertThat(field(page, "nomNaissance")).isEqualTo("dupont");
        assertThat(field(page, "premierPrenom")).isEqualTo("élodie");
        assertThat(field(page, "dateNaissance")).isEqualTo("14/05/1985");
        assertThat(field(page, "telephone")).isEqualTo("06 12 34 56 78");
        assertThat(field(page, "recherche")).isNotEmpty();
    }

    @Test
    void aCreationFromACallCardCarriesTheSearchAndGoesBackToTheCard() {
        var card = UUID.randomUUID().toString();

        var page = creation(secretary, card, searched("dupont élodie 140585"));
        var fields = elodie();
        fields.put("fiche", card);

        assertThat(field(page, "nomNaissance")).isEqualTo("dupont");
        assertThat(field(page, "fiche")).isEqualTo(card);
        assertThat(secretary.post("/patients/nouveau", fields).headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).matches("/poste\\?fiche=" + card + "&personne=[0-9a-f-]{36}"));
    }

    @Test
    void aCardIsFilledFromItsOwnSearchWhateverWasSearchedSince() {
        var card = UUID.randomUUID().toString();
        var search = searched("dupont élodie 140585");
        searched("durand paul 120380");

        var page = creation(secretary, card, search);

        assertThat(field(page, "nomNaissance")).isEqualTo("dupont");
        assertThat(field(page, "recherche")).isEqualTo(search);
        assertThat(field(creation(secretary, card, ""), "nomNaissance")).isEmpty();
    }

    @Test
    void whatACardTypedIsNobodyElses() {
        var search = searched("dupont élodie 140585");
        var colleague = practice.person(Role.SECRETAIRE);

        assertThat(field(creation(colleague, UUID.randomUUID().toString(), search), "nomNaissance"))
                .isEmpty();
        assertThat(colleague.get("/patients/nouveau?fiche=%22%3E%3Cbdo%3E").body())
                .doesNotContain("<bdo>");
    }

    @Test
    void whatWasTypedForOnePersonIsNotPutBackForAnother() {
        assertThat(draftAfterSearching("dupont élodie 140585")).isNotEqualTo(draftAfterSearching("durand paul 120380"));
    }

    /** Looks for somebody; gives the receipt. */
    private String searched(String typed) {
        return field(secretary.post("/patients/recherches", Map.of("q", typed)).body(), "recherche");
    }

    private static String creation(Person by, String card, String search) {
        return by.get("/patients/nouveau?fiche=" + card + "&recherche=" + search)
                .body();
    }

    private String draftAfterSearching(String typed) {
        var page = creation(secretary, UUID.randomUUID().toString(), searched(typed));
        var key = Pattern.compile("data-draft=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void aCreatedPersonHasHerPageAndIsFound() {
        var record = created();

        assertThat(secretary.get(record).body())
                .contains("DUPONT", "ELODIE", "14/05/1985", "Versailles (78)", "a créé le dossier");
        assertThat(secretary.post("/patients", Map.of("q", "dup 140585")).body())
                .contains(record);
    }

    @Test
    void theSameFormTwiceCreatesOnce() {
        var fields = elodie();

        var first = secretary.post("/patients/nouveau", fields);
        var second = secretary.post("/patients/nouveau", fields);

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void aFaultIsBesideItsFieldAndWhatWasTypedIsKept() {
        var fields = elodie();
        fields.put("dateNaissance", "31/02/1985");
        var answer = secretary.post("/patients/nouveau", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("dateNaissance-faute").contains("Cette date n’existe pas");
        assertThat(field(answer.body(), "dateNaissance")).isEqualTo("31/02/1985");
        assertThat(field(answer.body(), "nomNaissance")).isEqualTo("Dupont");
    }

    @Test
    void aProbableDuplicateIsShownAndAsksWhy() {
        var record = created();
        var answer = secretary.post("/patients/nouveau", elodie());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(record)
                .contains("Probablement la même personne")
                .contains("name=\"raison\"");
    }

    @Test
    void theCandidatesAreAFragmentAndTheSettledSearchGivesAReceipt() {
        var record = created();

        assertThat(secretary.post("/patients/candidats", Map.of("q", "dupont")).body())
                .contains("id=\"candidats\"", record)
                .doesNotContain("<html");
        assertThat(secretary.post("/patients/recherches", Map.of("q", "dupont")).body())
                .contains("name=\"recherche\"");
        assertThat(secretary
                        .post("/patients/lieux", Map.of("lieuNaissance", "versa"))
                        .body())
                .contains("78646 Versailles (78)");
    }

    @Test
    void aFormOfOneRecordNeverChangesAnother() {
        var record = created();
        var fields = about(record, "deces", "01/11/2026");
        fields.put("personne", UUID.randomUUID().toString());

        assertThat(secretary.post(record + "/deces", fields).statusCode()).isEqualTo(409);
        assertThat(secretary.get(record).body()).doesNotContain("Décès le");
    }

    @Test
    void everyActOfTheRecordIsDoneByItsForm() {
        var record = created();

        assertDone(secretary.post(record + "/pieces", about(record, "piece", "CN")));
        assertDone(secretary.post(record + "/attributs", about(record, "attribut", "HOMA", "raison", "Deux dossiers")));
        assertDone(secretary.post(record + "/contacts", about(record, "contact", "elodie@example.org")));
        assertDone(secretary.post(
                record + "/adresse", about(record, "voie", "1 rue X", "codePostal", "78000", "commune", "Versailles")));
        assertDone(secretary.post(
                record + "/proches",
                about(record, "procheNom", "DUPONT Jean", "parente", "PARENT", "recoit", "oui", "represente", "oui")));
        assertDone(secretary.post(record + "/accueil", about(record, "besoin", "INTERPRETER", "langue", "arabe")));
        assertDone(secretary.post(record + "/souhaits", about(record, "canal", "EMAIL")));
        assertDone(secretary.post(
                record + "/identite",
                about(
                        record,
                        "nomNaissance",
                        "DUPONT",
                        "premierPrenom",
                        "ELODIE",
                        "dateNaissance",
                        "14/05/1985",
                        "sexe",
                        "F",
                        "lieuNaissance",
                        "78646",
                        "nomUtilise",
                        "MARTIN")));

        assertThat(secretary.get(record).body())
                .contains(
                        "Identité validée",
                        "Homonyme",
                        "elodie@example.org",
                        "1 rue X",
                        "DUPONT Jean",
                        "arabe",
                        "MARTIN");
        assertThat(secretary.get(record + "/contacts").statusCode()).isEqualTo(200);
        assertThat(secretary.get(record + "/identite").statusCode()).isEqualTo(200);
        assertThat(secretary.get(record + "/ins").statusCode()).isEqualTo(200);
    }

    @Test
    void theSecondToCorrectSeesWhatChangedAndChoosesFieldByField() {
        var record = created();
        var path = record + "/identite";
        var hers = identity(record, "nomUtilise", "DURAND", "civilite", "Mme");
        var colleague = practice.person(Role.SECRETAIRE);
        assertDone(colleague.post(path, identity(record, "nomUtilise", "MARTIN", "prenomUtilise", "LOU")));

        var answer = secretary.post(path, hers);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("choisissez champ par champ", "Nom utilisé, MARTIN")
                .contains("type=\"radio\" name=\"nomUtilise\" value=\"MARTIN\"")
                .contains("type=\"radio\" name=\"nomUtilise\" value=\"DURAND\" checked")
                .contains("type=\"radio\" name=\"civilite\" value=\"Mme\" checked")
                .contains("type=\"hidden\" name=\"prenomUtilise\" value=\"LOU\"");
        var chosen = hidden(answer.body());
        chosen.put("nomUtilise", "MARTIN");
        chosen.put("civilite", "Mme");
        assertDone(secretary.post(path, chosen));
        var page = secretary.get(path).body();
        assertThat(field(page, "nomUtilise")).isEqualTo("MARTIN");
        assertThat(field(page, "prenomUtilise")).isEqualTo("LOU");
        assertThat(page).contains("value=\"Mme\" selected");
    }

    @Test
    void whatNobodyTouchedHereStaysAsTheOtherWroteIt() {
        var record = created();
        var untouched = identity(record);
        var colleague = practice.person(Role.SECRETAIRE);
        assertDone(colleague.post(record + "/identite", identity(record, "nomUtilise", "MARTIN")));

        assertDone(secretary.post(record + "/identite", untouched));

        assertThat(field(secretary.get(record + "/identite").body(), "nomUtilise"))
                .isEqualTo("MARTIN");
    }

    @Test
    void anAddressTypedWhileAnotherIsSavedIsKeptBesideIt() {
        var record = created();
        var hers = address(record, "1 rue X");
        var colleague = practice.person(Role.SECRETAIRE);
        assertDone(colleague.post(record + "/adresse", address(record, "2 rue Y")));

        var answer = secretary.post(record + "/adresse", hers);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("type=\"radio\" name=\"voie\" value=\"2 rue Y\"")
                .contains("type=\"radio\" name=\"voie\" value=\"1 rue X\" checked")
                .contains("type=\"hidden\" name=\"commune\" value=\"Versailles\"");
        var chosen = hidden(answer.body());
        chosen.put("voie", "1 rue X");
        assertDone(secretary.post(record + "/adresse", chosen));
        assertThat(secretary.get(record).body()).contains("1 rue X");
    }

    @Test
    void ofAnAddressOnlyWhatBothChangedIsAsked() {
        var record = created();
        assertDone(secretary.post(record + "/adresse", address(record, "1 rue X")));
        var hers = address(record, "1 rue X");
        hers.put("marque", mark(record, "adresse"));
        hers.put("interieur", "Escalier B");
        var colleague = practice.person(Role.SECRETAIRE);
        assertDone(colleague.post(record + "/adresse", address(record, "2 rue Y")));

        var answer = secretary.post(record + "/adresse", hers);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("<li>Numéro et voie\u00a0: <b>2 rue Y</b></li>")
                .doesNotContain("type=\"radio\"");
        assertDone(secretary.post(record + "/adresse", hidden(answer.body())));
        assertThat(secretary.get(record + "/contacts").body()).contains("value=\"2 rue Y\"", "value=\"Escalier B\"");
    }

    private String mark(String record, String form) {
        var mark = Pattern.compile("(?s)/" + form + "\">.*?name=\"marque\" value=\"([^\"]+)\"")
                .matcher(secretary.get(record + "/contacts").body());
        assertThat(mark.find()).isTrue();
        return mark.group(1);
    }

    @Test
    void aWelcomeTypedWhileAnotherIsSavedIsKeptBesideIt() {
        var record = created();
        var hers = about(record, "besoin", "WHEELCHAIR", "langue", "arabe");
        var colleague = practice.person(Role.SECRETAIRE);
        assertDone(colleague.post(record + "/accueil", about(record, "besoin", "INTERPRETER", "langue", "arabe")));

        var answer = secretary.post(record + "/accueil", hers);

        assertThat(answer.body())
                .contains("type=\"radio\" name=\"besoin\" value=\"INTERPRETER\"")
                .contains("type=\"radio\" name=\"besoin\" value=\"WHEELCHAIR\" checked")
                .contains("type=\"hidden\" name=\"langue\" value=\"arabe\"");
        var chosen = hidden(answer.body());
        chosen.put("besoin", "WHEELCHAIR INTERPRETER");
        assertDone(secretary.post(record + "/accueil", chosen));
    }

    private Map<String, String> address(String record, String street) {
        return about(record, "voie", street, "codePostal", "78000", "commune", "Versailles");
    }

    /** The form of the identity as it was read, but for these fields. */
    private Map<String, String> identity(String record, String... more) {
        var fields = about(
                record,
                "nomNaissance",
                "DUPONT",
                "premierPrenom",
                "ELODIE",
                "dateNaissance",
                "14/05/1985",
                "sexe",
                "F",
                "lieuNaissance",
                "78646");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static Map<String, String> hidden(String page) {
        var fields = new HashMap<String, String>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        return fields;
    }

    @Test
    void aRefusedFormOfTheRecordKeepsWhatWasTyped() {
        var record = created();

        keeps(record, "/contacts", "contact", "0612", "libelle", "travail");
        keeps(record, "/adresse", "voie", "1 rue X", "codePostal", "", "commune", "Versailles");
        keeps(record, "/proches", "procheNom", "DUPONT Jean", "procheTelephone", "0612", "justificatif", "livret");
        keeps(record, "/deces", "deces", "32/01/2026");
    }

    @Test
    void severalBirthplacesAreOfferedAndTheOneChosenIsKept() {
        var record = created();
        var twin = elodie();
        twin.put("lieuNaissance", "Marseille 13");

        for (var form : Map.of(
                        "/patients/nouveau",
                        twin,
                        record + "/identite",
                        identity(record, "lieuNaissance", "Marseille 13"))
                .entrySet()) {
            var page = secretary.post(form.getKey(), form.getValue());
            assertThat(page.statusCode()).as(form.getKey()).isEqualTo(422);
            assertThat(page.body())
                    .as(form.getKey())
                    .contains("value=\"13055 Marseille (13)\"", "value=\"13213 Marseille 13e Arrondissement (13)\"");
        }

        twin.put("lieuAmbigu", "Marseille 13");
        twin.put("lieuPrecise", "13213 Marseille 13e Arrondissement (13)");
        var duplicate = secretary.post("/patients/nouveau", twin);
        assertThat(duplicate.statusCode()).isEqualTo(409);
        assertThat(field(duplicate.body(), "lieuNaissance")).isEqualTo("13213 Marseille 13e Arrondissement (13)");

        twin.put("lieuNaissance", "78646");
        assertThat(field(secretary.post("/patients/nouveau", twin).body(), "lieuNaissance"))
                .isEqualTo("78646");
    }

    @Test
    void twoEmptyNamesAreToldApart() {
        var empty = elodie();
        empty.put("nomNaissance", "");
        empty.put("premierPrenom", " ");

        assertThat(secretary.post("/patients/nouveau", empty).body())
                .contains("Donnez le nom de naissance, comme", "Donnez le premier prénom de naissance, comme");
    }

    private void keeps(String record, String form, String... typed) {
        var answer = secretary.post(record + form, about(record, typed));

        assertThat(answer.statusCode()).as(form).isEqualTo(422);
        for (int i = 0; i < typed.length; i += 2) {
            assertThat(field(answer.body(), typed[i])).as(typed[i]).isEqualTo(typed[i + 1]);
        }
    }

    @Test
    void aMatriculeCopiedByHandIsAcceptedOnceTypedTwice() {
        var record = created();
        var copied = about(
                record,
                "matricule",
                "285057864608481",
                "encore",
                "2 85 05 78 646 084 81",
                "nature",
                "DEMO",
                "nomNaissance",
                "DUPONT",
                "prenoms",
                "ELODIE ANNE",
                "premierPrenom",
                "ELODIE",
                "dateNaissance",
                "14/05/1985",
                "sexe",
                "F");
        var mistyped = new HashMap<>(copied);
        mistyped.put("encore", "285057864608482");

        assertThat(secretary.post(record + "/ins", mistyped).statusCode()).isEqualTo(422);
        assertDone(secretary.post(record + "/ins", copied));
        assertThat(secretary.get(record).body()).contains("Identité récupérée").doesNotContain("646 084");
    }

    @Test
    void aConfidentialRecordIsRefusedWithoutAName() {
        var record = created();
        var doctor = practice.person(Role.PROFESSIONNEL);
        var fields = about(record, "confidentiel", "oui", "motif", "Proche d’une collègue");
        assertDone(doctor.post(record + "/confidentialite", fields));

        var answer = secretary.get(record);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Dossier confidentiel").doesNotContain("DUPONT");
        assertThat(secretary.post("/patients", Map.of("q", "dupont")).body()).doesNotContain("ELODIE");
    }

    @Test
    void aPersonOfAnotherStructureIsNotFound() {
        var record = created();
        var stranger = Practice.open(context).person(Role.SECRETAIRE);

        assertThat(stranger.get(record).statusCode()).isEqualTo(404);
    }

    @Test
    void theListOfPapersIsChangedByTheReferent() {
        var referent = practice.person(Role.REFERENT_IDENTITE);

        assertThat(referent.get("/patients/reglages/pieces").body()).contains("Passeport");
        assertThat(secretary.get("/patients/reglages/pieces").statusCode()).isEqualTo(403);
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}

package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.testing.House;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GarderLeSecretTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-1.1.f", "SMM-C1.5", "REAC-T1", "SM3-C.1.11"},
            capability = "DOS5")
    void un_dossier_confidentiel_ne_s_ouvre_qu_en_disant_pourquoi_et_le_referent_le_relit() {
        var cabinet = new Cabinet(context);
        var record =
                "/patients/" + cabinet.knows("Aubertin", "Lise", "12/03/1985").value();
        var coordinator = cabinet.someone(Role.COORDINATRICE);
        coordinator.opens(record);
        coordinator.fills("motif", "à sa demande");
        coordinator.presses("Rendre confidentiel");
        var secretary = cabinet.secretary();

        secretary.opens("/patients");
        secretary.looksFor("120385 aub");
        secretary.sees("Dossier confidentiel");
        secretary.doesNotSee("AUBERTIN");
        secretary.opens(record);
        secretary.doesNotSee("AUBERTIN");
        secretary.chooses("raison", "Autre raison");
        secretary.presses("Ouvrir pour trente minutes");
        secretary.sees("Précisez cette raison");
        secretary.chooses("raison", "Urgence de soins");
        secretary.presses("Ouvrir pour trente minutes");
        secretary.sees("AUBERTIN", "encore 30 min");

        var referent = cabinet.someone(Role.REFERENT_IDENTITE);
        referent.opens("/acces/bris-de-glace");
        referent.sees("Urgence de soins");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.f", "SMM-C1.5", "REAC-T1", "SM3-C.1.11"},
            capability = "DOS5")
    void une_autre_structure_ne_trouve_rien_et_n_apprend_pas_qu_il_y_a_quelque_chose() {
        var cabinet = new Cabinet(context);
        var known = cabinet.knows("Aubertin", "Lise", "12/03/1985").value();
        var stranger = new Cabinet(context).secretary();

        stranger.opens("/patients");
        stranger.looksFor("120385 aub");
        stranger.sees("Personne de connu ne correspond.");

        var absent = stranger.person().get("/patients/01a200bd-b329-7663-b302-9272c31312ce");
        var hidden = stranger.person().get("/patients/" + known);
        assertEquals(absent.statusCode(), hidden.statusCode());
        assertFalse(hidden.body().contains("AUBERTIN"));
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.f", "SMM-C1.5", "REAC-T1"},
            capability = "DOS5")
    void un_contact_discret_tait_tout_envoi() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.ticks("discret");
        secretary.page().locator("form[action$='/souhaits'] button").click();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        assertThat(secretary.page().locator(".who")).containsText("ontact discret");
        secretary.booksFrom(cabinet.monday());

        secretary.sees("Contact discret : rien ne part.");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.f", "SMM-C1.5", "REAC-T1", "SM3-C.1.11"},
            capability = "DOS5")
    void les_soins_secrets_d_une_mineure_ne_partent_ni_chez_ses_parents_ni_sur_leur_telephone() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var born = FrenchDates.onScreen(cabinet.monday().minusYears(15));
        var person = cabinet.knows("Petit", "Zoé", born);
        var contacts = "/patients/" + person.value() + "/contacts";
        var secretary = cabinet.secretary();
        secretary.opens(contacts);
        secretary.fills("procheNom", "PETIT Anne");
        secretary.chooses("parente", "Parent");
        secretary.fills("procheCourriel", "anne.petit@exemple.fr");
        secretary.ticks("represente");
        secretary.ticks("recoit");
        secretary.page().locator("form[action$='/proches'] button").last().click();

        secretary.ticks("soinsSecrets");
        secretary.page().locator("form[action$='/souhaits'] button").click();

        secretary.sees("Soins secrets d’une personne mineure, sans moyen de la joindre seule : rien ne part.");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.f", "SM3-C.1.11"},
            capability = "DOS5")
    void qui_n_a_pas_le_droit_n_a_ni_l_ecran_ni_l_entree_du_menu() {
        var cabinet = new Cabinet(context);
        var manager = cabinet.someone(Role.GESTIONNAIRE);

        manager.opens("/agenda/jour");
        assertThat(manager.page().locator("nav a[href='/patients']")).hasCount(0);
        assertEquals(403, manager.person().get("/patients").statusCode());
    }
}

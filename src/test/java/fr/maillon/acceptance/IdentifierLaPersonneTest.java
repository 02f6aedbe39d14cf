package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentifierLaPersonneTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.4", "REAC-IDV", "SM3-C.1.2", "SM3-C.2.8"},
            capability = "IDV")
    void on_cherche_avant_de_creer_et_ce_qui_est_tape_passe_dans_la_creation() {
        var secretary = new Cabinet(context).secretary();

        secretary.opens("/patients");
        secretary.page().locator("#q").fill("dupont élodie 140585");
        secretary.presses("Créer cette personne");

        assertThat(secretary.page().locator("#nomNaissance")).hasValue("dupont");
        assertThat(secretary.page().locator("#premierPrenom")).hasValue("élodie");
        secretary.fills("lieuNaissance", "78646");
        secretary.page().locator("input[name=sexe][value=F]").check();
        secretary.presses("Créer");
        secretary.sees("DUPONT", "Versailles", "Identité provisoire");
    }

    @Test
    @Competence(
            value = {"SMM-C1.4", "REAC-IDV", "SM3-C.2.8"},
            capability = "IDV")
    void sans_recherche_le_logiciel_cherche_lui_meme_avant_de_creer() {
        var cabinet = new Cabinet(context);
        cabinet.knows("Dupont", "Élodie", "14/05/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/nouveau");
        secretary.fills("nomNaissance", "Dupond");
        secretary.fills("premierPrenom", "Élodie");
        secretary.fills("dateNaissance", "14/05/1985");
        secretary.fills("lieuNaissance", "69383");
        secretary.page().locator("input[name=sexe][value=F]").check();
        secretary.presses("Créer");

        secretary.sees("Probablement la même personne", "Rien n’est encore créé.");
        assertThat(secretary.page().locator("#nomNaissance")).hasValue("Dupond");
    }

    @Test
    @Competence(
            value = {"SMM-C1.4", "REAC-IDV", "SM3-C.1.2", "SM3-C.2.8"},
            capability = "IDV")
    void la_personne_est_retrouvee_malgre_un_accent_une_faute_ou_la_date_seule() {
        var cabinet = new Cabinet(context);
        cabinet.knows("Lefèvre", "Maëlle", "09/11/1978");
        var secretary = cabinet.secretary();

        for (var typed :
                new String[] {"lefevre maelle", "lefebvre", "091178 lef", "9 novembre 1978", "maëlle lefèvre"}) {
            secretary.opens("/patients");
            secretary.looksFor(typed);
            assertThat(secretary.page().locator("#candidats .person").first()).containsText("LEFEVRE");
        }
    }

    @Test
    @Competence(
            value = {"SMM-C1.4", "REAC-IDV", "SM3-C.1.2", "SM3-C.2.8"},
            capability = "IDV")
    void un_doublon_probable_est_montre_et_rien_n_est_cree_sans_dire_pourquoi() {
        var cabinet = new Cabinet(context);
        cabinet.knows("Dupont", "Élodie", "14/05/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients");
        secretary.page().locator("#q").fill("dupond élodie 140585");
        secretary.presses("Créer cette personne");
        secretary.fills("lieuNaissance", "69383");
        secretary.page().locator("input[name=sexe][value=F]").check();
        secretary.presses("Créer");

        secretary.sees("Probablement la même personne", "Rien n’est encore créé.");
        secretary.fills("raison", "jumelle, livret de famille vu");
        secretary.presses("Créer quand même");
        secretary.sees("DUPOND");
    }

    @Test
    @Competence(
            value = {"SMM-C1.4", "REAC-IDV", "SM3-C.2.8"},
            capability = "IDV")
    void une_piece_controlee_valide_l_identite_et_son_histoire_le_dit() {
        var cabinet = new Cabinet(context);
        var person = cabinet.knows("Dupont", "Élodie", "14/05/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/" + person.value());
        secretary.sees("Identité provisoire");
        secretary.presses("Les traits concordent");
        secretary.sees("Identité provisoire");
        secretary.chooses("piece", "Carte nationale d’identité");
        secretary.presses("Les traits concordent");

        secretary.sees("Identité validée", "a contrôlé une pièce");
    }

    @Test
    @Competence(
            value = {"REAC-IDV", "SM3-C.2.8", "SMM-C1.4"},
            capability = "IDV")
    void l_identite_reste_sous_les_yeux_du_dossier_au_rendez_vous() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());

        for (var path : new String[] {
            secretary.appointment(),
            "/patients/" + person.value(),
            "/patients/" + person.value() + "/identite",
            "/patients/" + person.value() + "/contacts"
        }) {
            secretary.opens(path);
            assertThat(secretary.page().locator(".who")).containsText("AUBERTIN");
            assertThat(secretary.page().locator(".who")).containsText("12/03/1985");
            assertThat(secretary.page().locator(".who")).containsText("Identité provisoire");
        }
    }

    @Test
    @Competence(
            value = {"REAC-IDV", "SM3-C.2.8"},
            capability = "IDV")
    void une_identite_douteuse_ne_peut_etre_validee_tant_que_le_doute_n_est_pas_leve() {
        var cabinet = new Cabinet(context);
        var person = cabinet.knows("Dupont", "Élodie", "14/05/1985");
        var referent = cabinet.someone(Role.REFERENT_IDENTITE);

        referent.opens("/patients/" + person.value());
        referent.page().locator("summary").last().click();
        referent.page().locator("form[action$='/attributs'] select").selectOption("DOUT");
        referent.page().locator("form[action$='/attributs'] [name=raison]").fill("deux pièces se contredisent");
        referent.presses("Enregistrer");

        referent.sees("douteuse", "Cette identité ne peut être ni validée ni qualifiée");
    }
}

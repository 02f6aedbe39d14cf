package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoterUnAppelTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2", "SM3-C.1.2"},
            capability = "ACC2")
    void qui_appelle_pour_qui_pourquoi_et_comment_l_identite_est_verifiee_restent_sur_la_fiche() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "renouvellement avant la fin du mois");
        secretary.fills("verbatim", "« il m’en reste pour une semaine »");
        secretary.more();
        secretary.fills("appelant", "Paul, son fils");
        secretary.chooses("relation", "Aidant");
        secretary.fills("rappel", "06 12 34 56 78");
        secretary.presses("Contre-appel");
        secretary.opens("/poste");
        secretary.page().locator(".tab").first().click();

        assertThat(secretary.page().locator("[name=demande]")).hasValue("renouvellement avant la fin du mois");
        assertThat(secretary.page().locator("[name=appelant]")).hasValue("Paul, son fils");
        assertThat(secretary.page().locator("[name=rappel]")).hasValue("06 12 34 56 78");
        assertThat(secretary.page().locator(".checks--done")).containsText("Contre-appel");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void un_numero_impossible_est_signale_a_cote_du_champ_et_ce_qui_est_tape_reste() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");
        secretary.more();
        secretary.fills("rappel", "0612");
        secretary.presses("Créneaux");

        secretary.sees("Ce numéro n’existe pas.");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat");
        assertThat(secretary.page().locator("[name=rappel]")).hasValue("0612");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void entree_dans_un_champ_ne_dit_jamais_que_l_identite_est_verifiee() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");
        secretary.page().locator("#demande").press("Enter");

        secretary.page().waitForURL("**/creneaux");
        assertThat(secretary.page().locator("#demande")).hasValue("un certificat");
        assertThat(secretary.page().locator(".checks")).containsText("Demandez");
        assertThat(secretary.page().locator(".checks--done")).hasCount(0);
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2", "SM3-C.1.2"},
            capability = "ACC2")
    void un_second_appel_interrompt_le_premier_sans_rien_perdre() {
        var cabinet = Cabinet.ordinary(context);
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");
        secretary.presses("Créneaux");
        secretary.isCalledBy("040790 cas", "CASTELNAU");

        assertThat(secretary.page().locator(".tabs a.tab")).hasCount(2);
        secretary.opens("/poste");
        secretary.sees("2 fiches attendent");
        secretary.page().locator(".tabs a.tab").first().click();
        secretary.sees("AUBERTIN");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void une_lettre_un_courriel_ou_une_visite_ouvrent_la_meme_fiche() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();

        for (var channel : new String[] {"Comptoir", "Courrier", "Courriel", "Messagerie vocale"}) {
            secretary.opens("/poste");
            secretary.presses(channel);
            secretary.looksFor("120385 aub");
            secretary.speaksTo("AUBERTIN");
            assertThat(secretary.page().locator("[name=demande]")).isVisible();
        }
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void un_signe_d_alerte_entendu_reste_quand_un_autre_poste_a_ecrit_la_fiche() {
        var cabinet = Cabinet.ordinary(context);
        var one = cabinet.secretary();
        var other = cabinet.secretary();
        one.isCalledBy("120385 aub", "AUBERTIN");
        var card = one.page().url();
        one.page().locator(".btn--signs").click();
        other.opens(card);
        other.fills("demande", "un certificat");
        other.presses("Créneaux");

        one.page().locator("[name=signe][value=DOULEUR_THORACIQUE]").check();
        one.presses("Retenir ces signes");

        one.sees("Cette fiche a changé à un autre poste", "un certificat");
        assertThat(one.page().locator(".alarm")).containsText("Douleur");
        one.presses("Continuer");
        assertThat(one.page().locator("[name=demande]")).hasValue("un certificat");
        other.opens(card);
        assertThat(other.page().locator(".alarm")).containsText("Douleur");
        assertThat(other.page().locator("[name=demande]")).hasValue("un certificat");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void un_rappel_promis_reste_sous_les_yeux_de_tous_jusqu_a_ce_qu_il_soit_fait() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");
        secretary.more();
        secretary.fills("rappel", "06 12 34 56 78");
        secretary.presses("Rappel");
        secretary.sees("Fiche gardée parmi les rappels.", "À rappeler", "06 12 34 56 78");

        var manager = cabinet.someone(Role.GESTIONNAIRE);
        manager.opens("/poste");
        manager.doesNotSee("À rappeler", "06 12 34 56 78");
        var colleague = cabinet.secretary();
        colleague.opens("/poste");
        colleague.page().locator("button[name=rappel]").click();
        assertThat(colleague.page().locator(".who")).containsText("AUBERTIN");
        assertThat(colleague.page().locator("[name=demande]")).hasValue("un certificat");
        assertThat(colleague.page().locator("input[name=rappel]")).hasValue("06 12 34 56 78");
        var ongoing = colleague.page().url();
        secretary.opens("/poste");
        assertThat(secretary.page().locator("button[name=rappel]"))
                .containsText("Rappel en cours par Personne d’essai");
        colleague.opens("/poste");
        assertThat(colleague.page().locator("button[name=rappel]")).containsText("Rappel en cours par vous");
        colleague.page().navigate(ongoing);
        colleague.page().locator(".card-foot summary").click();
        colleague.presses("Information donnée");

        assertThat(colleague.page().locator("button[name=rappel]")).hasCount(0);
        secretary.opens("/poste");
        assertThat(secretary.page().locator("button[name=rappel]")).hasCount(0);
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void un_rappel_ne_se_promet_pas_a_qui_personne_ne_peut_joindre() {
        var secretary = Cabinet.ordinary(context).secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");

        secretary.presses("Rappel");

        secretary.sees("Personne ne pourra rappeler");
        assertThat(secretary.page().locator(".field", new Page.LocatorOptions().setHasText("Numéro de rappel")))
                .not()
                .containsText("facultatif");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat");
        secretary.chooses("sansNumero", "rappellera");
        secretary.presses("Rappel");
        secretary.sees("Fiche gardée parmi les rappels.", "rappellera");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void une_fiche_terminee_se_rouvre_comme_elle_etait_tant_qu_elle_est_a_soi() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un certificat");
        secretary.more();
        secretary.fills("rappel", "06 12 34 56 78");
        secretary.presses("Rappel");
        secretary.presses("Annuler");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat");
        secretary.presses("Rappel");
        secretary.sees("Fiche gardée parmi les rappels.");

        var colleague = cabinet.secretary();
        colleague.opens("/poste");
        colleague.page().locator("button[name=rappel]").click();
        secretary.presses("Annuler");

        secretary.sees("C’était déjà fait");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void personne_n_est_cree_avant_que_l_on_ait_vu_qui_repond() {
        var secretary = Cabinet.ordinary(context).secretary();
        secretary.answersTheTelephone();
        secretary.page().locator("#q").fill("aubertin lise");

        secretary.presses("Créer l’identité");
        secretary.sees("Voyez d’abord qui répond", "AUBERTIN");

        secretary.presses("Créer l’identité");
        assertThat(secretary.page().locator("#nomNaissance")).hasValue("aubertin");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void chercher_qui_appelle_garde_ce_qui_est_tape_sur_la_fiche() {
        var secretary = Cabinet.ordinary(context).secretary();
        secretary.answersTheTelephone();
        secretary.looksFor("Dubreuil");
        secretary.presses("Continuer sans identité");
        secretary.fills("demande", "un certificat");

        secretary.looksFor("120385 aub");

        secretary.sees("AUBERTIN");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat");
        secretary.fills("demande", "un certificat médical");
        secretary.page().locator("#q").fill("aubertin lise");
        secretary.page().locator("#chercher").click();
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat médical");
        secretary.fills("verbatim", "pour le sport");
        secretary.speaksTo("AUBERTIN");
        assertThat(secretary.page().locator("[name=demande]")).hasValue("un certificat médical");
        assertThat(secretary.page().locator("[name=verbatim]")).hasValue("pour le sport");
    }

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2"},
            capability = "ACC2")
    void ce_que_l_on_sait_de_quelqu_un_se_corrige_quand_c_est_trop_long() {
        var secretary = Cabinet.ordinary(context).secretary();
        secretary.answersTheTelephone();
        secretary.looksFor("dame au chapeau vert ".repeat(11));

        secretary.presses("Continuer sans identité");

        secretary.sees("Ce nom est trop long");
        secretary.fills("appelant", "dame au chapeau vert");
        secretary.presses("Créneaux");
        assertThat(secretary.page().locator("[name=appelant]")).hasValue("dame au chapeau vert");
    }
}

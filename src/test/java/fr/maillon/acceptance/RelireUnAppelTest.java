package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayName("Relire un appel")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelireUnAppelTest {
    private static final String CALLS = "/poste/appels";

    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-1.1.b", "SMM-C1.2", "SM3-C.1.2"},
            capability = "ACC2")
    void un_appel_passe_au_15_se_relit_a_un_autre_poste_avec_les_mots_et_les_signes() {
        var cabinet = Cabinet.ordinary(context);
        var one = cabinet.secretary();
        one.isCalledBy("120385 aub", "AUBERTIN");
        one.fills("verbatim", "ça serre depuis une heure");
        one.page().locator(".btn--signs").click();
        one.page().locator("[name=signe][value=DOULEUR_THORACIQUE]").check();
        one.presses("Retenir ces signes");
        one.presses("Passé au 15");
        var other = cabinet.secretary();

        other.opens("/poste");
        other.follows("Appels du jour");
        other.sees("AUBERTIN", "U0", "Transfert au 15", "1 appel");
        other.follows("AUBERTIN");

        other.sees(
                "Transfert au 15", "ça serre depuis une heure", "Douleur ou serrement", "Terminé", "Personne d’essai");
        assertThat(other.page().locator(".who")).containsText("AUBERTIN");
        assertThat(other.page().locator("main textarea")).hasCount(0);
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void l_appel_mene_au_rendez_vous_et_le_rendez_vous_a_l_appel() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("demande", "un renouvellement");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();
        secretary.presses("Terminer la fiche");

        secretary.opens(appointment);
        secretary.follows("Lire la fiche d’appel");
        secretary.sees("un renouvellement", "Rendez-vous pris");

        assertThat(secretary.page().locator("main a[href='" + appointment + "']"))
                .containsText("Dr Alix Vernon");
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void la_liste_compte_par_canal_et_par_suite_et_se_filtre_par_un_nom_que_l_adresse_ne_porte_pas() {
        var cabinet = Cabinet.ordinary(context);
        cabinet.knows("Castelnau-Cœurjoly", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.opens(CALLS);
        secretary.sees("Aucun appel noté ce jour.");
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.page().locator(".card-foot summary").click();
        secretary.presses("Information donnée");
        secretary.isCalledBy("040790 cas", "CASTELNAU");

        secretary.opens(CALLS);
        assertThat(secretary.page().locator("nav.chips").first()).containsText("Téléphone 2");
        assertThat(secretary.page().locator("nav.chips").last()).containsText("Information donnée 1");
        secretary.sees("En cours");
        secretary.page().locator("a.chip[href*='suite=INFORMATION']").click();
        secretary.sees("Information donnée : 1 sur 2 appels");
        secretary.doesNotSee("CASTELNAU Rose");

        secretary.page().locator("#q").fill("ro cœur");
        secretary.presses("Afficher");

        secretary.sees("« ro cœur » : 1 sur 2 appels", "CASTELNAU");
        Assertions.assertThat(secretary.page().url()).endsWith(CALLS);
        secretary.opens(CALLS + "?date=2020-01-06");
        secretary.sees("Aucun appel noté ce jour.");
    }

    @Test
    void le_jour_relu_se_dit_comme_on_parle_et_celui_qui_n_existe_pas_est_refuse() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.opens(CALLS);
        secretary.sees("1 appel");

        secretary.fills("date", "6/1/20");
        secretary.presses("Afficher");
        secretary.sees("Appels du lundi\u00a06\u00a0janvier 2020", "Aucun appel noté ce jour.");
        assertThat(secretary.page().locator("#date")).hasValue("06/01/2020");

        secretary.fills("date", "31/02");
        secretary.page().locator("#q").fill("aub");
        secretary.presses("Afficher");
        assertThat(secretary.page().locator("#date-faute")).hasText("Le\u00a031/02 n’existe pas au calendrier.");
        assertThat(secretary.page().locator("#date")).hasValue("31/02");
        assertThat(secretary.page().locator("#q")).hasValue("aub");
        secretary.fills("date", "auj");
        secretary.presses("Afficher");
        secretary.sees("1 sur 1 appel");
    }

    @Test
    @Competence(value = "SMMS-1.1.f", capability = "DOS5")
    void ce_qu_a_dit_quelqu_un_de_confidentiel_ne_se_lit_pas_sans_ouvrir_son_dossier() {
        var cabinet = Cabinet.ordinary(context);
        var person = cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.fills("demande", "un certificat de coups");
        secretary.fills("verbatim", "mon mari m’a frappée");
        secretary.presses("Créneaux");
        var coordinator = cabinet.someone(Role.COORDINATRICE);
        coordinator.opens("/patients/" + person.value());
        coordinator.fills("motif", "à sa demande");
        coordinator.presses("Rendre confidentiel");

        secretary.opens(CALLS);
        secretary.sees("Dossier confidentiel n°");
        secretary.doesNotSee("CASTELNAU", "un certificat de coups");
        secretary.page().locator("main table a").first().click();

        secretary.sees("ce qui a été dit ne se lit qu’une fois le dossier ouvert", "En cours");
        secretary.doesNotSee("CASTELNAU", "un certificat de coups", "mon mari");
    }
}

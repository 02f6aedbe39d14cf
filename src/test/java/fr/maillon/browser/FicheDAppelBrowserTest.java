package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import fr.maillon.acceptance.Competence;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.testing.Axe;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FicheDAppelBrowserTest {
    @Autowired
    ApplicationContext context;

    private Centre centre;
    private Page page;
    private Acts keyboard;

    @BeforeEach
    void a_call_about_somebody_known() {
        centre = Centre.open(context, 10);
        centre.knowsByMail("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        page = RealBrowser.window(centre.secretary());
        keyboard = new Acts(page);
        page.navigate("/poste");
        sheCalls();
        assertThat(page.locator("#retenu")).containsText("Retenu pour vous");
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void l_identite_se_verifie_d_une_touche_et_rien_de_ce_qui_est_tape_ne_se_perd() {
        page.locator("#demande").fill("Renouvellement");

        keyboard.press("F9");

        assertThat(page.locator(".checks--done")).containsText("Nom et date de naissance donnés");
        assertThat(page.locator(".checks--done")).containsText("Personne d’essai");
        assertThat(page.locator("#demande")).hasValue("Renouvellement");
        assertThat(page.locator("#demande")).isFocused();
        Axe.check(page);
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void les_appels_du_jour_se_lisent_au_clavier_et_s_impriment() {
        page.keyboard().press("Control+k");
        page.keyboard().type("appels");
        page.locator("a.hit", new Page.LocatorOptions().setHasText("Appels du jour"))
                .press("Enter");
        assertThat(page.locator("main h1")).containsText("Appels du");
        assertThat(page.locator("#q")).isFocused();
        Axe.check(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("p.on-paper")).containsText("Téléphone 1\u202f; En cours 1");
        assertThat(page.locator("nav.chips").first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.locator("main table a").press("Enter");
        assertThat(page.locator(".who")).containsText("AUBERTIN");
        Axe.check(page);
    }

    @Test
    void personne_n_est_choisi_d_avance_quand_la_date_de_naissance_n_est_pas_la_sienne() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();

        page.keyboard().type("030391 aub");

        assertThat(page.locator("#candidats .person")).containsText("autre date de naissance");
        assertThat(page.locator("#candidats [aria-selected=true]")).hasCount(0);
    }

    @Test
    void ce_qui_se_demande_est_sous_les_yeux_et_a_une_touche_des_creneaux() {
        assertThat(page.locator("#demande")).isInViewport();
        assertThat(page.locator("#propositions legend")).containsText("Consultation · 20 min");
        assertThat(page.locator("#propositions .slot").first()).isInViewport();
        page.locator("#verbatim").fill("J’ai mal");
        page.locator("#propositions").focus();

        page.keyboard().press("F7");
        assertThat(page.locator("#verbatim")).isFocused();
        page.keyboard().type(" depuis hier");
        assertThat(page.locator("#verbatim")).hasValue("J’ai mal depuis hier");
        page.keyboard().press("Shift+F3");
        assertThat(page.locator("#motif")).isFocused();
        page.keyboard().press("F1");
        assertThat(page.locator(".keys-card")).containsText("Ses mots");
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void l_identite_se_verifie_encore_une_fois_le_rendez_vous_pris() {
        page.keyboard().press("Enter");
        assertThat(page.locator(".checks")).containsText("Identité non vérifiée");
        Axe.check(page);

        page.keyboard().press("F9");

        assertThat(page.locator(".checks--done")).containsText("Nom et date de naissance donnés");
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("Fiche terminée\u00a0: rendez-vous pris");
    }

    @Test
    void un_creneau_parmi_dix_praticiens_se_prend_en_deux_actes() {
        assertThat(page.locator("#propositions .slot")).hasCount(5);

        keyboard.press("3");
        keyboard.press("Enter");

        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
        assertThat(keyboard.count()).isEqualTo(2);
    }

    @Test
    void changer_un_souhait_garde_ce_qui_est_tape_et_renouvelle_les_creneaux() {
        page.locator("#verbatim").fill("Plutôt avec le docteur J");

        page.locator("#avec").focus();
        page.locator("#avec").selectOption(centre.doctors().get(9).id().toString());

        assertThat(page.locator("#propositions .slot").first()).containsText("Dr J");
        assertThat(page.locator("#verbatim")).hasValue("Plutôt avec le docteur J");
        assertThat(page.locator("#avec")).isFocused();
    }

    @Test
    void une_reservation_reprise_rend_la_fiche_et_l_heure_se_retient_a_nouveau() {
        page.keyboard().press("Enter");
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");

        page.keyboard().press("Control+z");

        assertThat(page.locator("#retenu")).containsText("Retenu pour vous");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
    }

    @Test
    void le_creneau_propose_est_retenu_aux_yeux_des_autres_et_rendu_a_la_fin() {
        var other = RealBrowser.window(centre.secretary());
        other.navigate("/agenda/jour");
        assertThat(other.locator(".rdv--retenu")).hasCount(1);

        page.keyboard().press("F6");

        assertThat(other.locator(".rdv--retenu")).hasCount(0);
    }

    @Test
    void ce_qui_change_pendant_qu_une_page_s_ouvre_s_y_voit_aussi() {
        var other = RealBrowser.window(centre.secretary());
        other.addInitScript("delete window.SharedWorker");
        var stream = new AtomicReference<Route>();
        other.route("**/flux", stream::set);
        other.navigate("/agenda/jour");
        assertThat(other.locator(".rdv--retenu")).hasCount(1);
        other.waitForCondition(() -> stream.get() != null);

        page.keyboard().press("F6");
        assertThat(page).hasURL(Pattern.compile("fait=rappel"));
        assertThat(other.locator(".rdv--retenu")).hasCount(1);
        stream.get().resume();

        assertThat(other.locator(".rdv--retenu")).hasCount(0);
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void un_signe_d_alerte_monte_l_urgence_et_seul_un_medecin_l_abaisse() {
        keyboard.press("F4");
        assertThat(page.locator("#signes")).isVisible();
        Axe.check(page);
        keyboard.press("c");
        keyboard.press("Enter");

        assertThat(page.locator(".alarm")).containsText("passer au 15");
        assertThat(page.locator("#urgence-U0")).isChecked();
        assertThat(keyboard.count()).isEqualTo(3);

        page.locator("#urgence-U3").check();
        assertThat(page.locator("#urgence .fault")).containsText("seul un médecin abaisse ce niveau");
        page.locator("#medecin").fill("Dr Vasselin");
        page.locator("#urgence-U3").check();
        page.keyboard().press("F3");
        assertThat(page.locator(".alarm")).hasCount(0);
    }

    @Test
    void la_suite_sans_rendez_vous_prend_les_touches_et_entree_ne_reserve_pas() {
        keyboard.press("Shift+F6");
        assertThat(page.locator(".card-foot .menu-body button").first()).isFocused();
        page.keyboard().press("End");
        assertThat(page.locator(".card-foot .menu-body button").last()).isFocused();
        page.keyboard().press("Home");
        assertThat(page.locator(".card-foot .menu-body button").first()).isFocused();
        keyboard.press("ArrowDown");
        assertThat(page.locator(".card-foot .menu-body button").nth(1)).isFocused();
        keyboard.press("Enter");

        assertThat(page).hasURL(Pattern.compile("fait=fiche"));
        assertThat(page.locator(".rdv")).hasCount(0);
    }

    @Test
    void message_transmis_demande_lequel_et_une_fiche_terminee_se_rouvre_par_ctrl_z() {
        page.keyboard().press("Shift+F6");
        assertThat(page.locator(".card-foot .menu-body button").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#destinataire-faute")).containsText("À qui ce message");
        assertThat(page.locator("#demande-faute")).containsText("Quel message");
        assertThat(page.locator("#destinataire")).isFocused();
        Axe.check(page);
        page.keyboard().type("Dr Vasselin");
        page.keyboard().press("Enter");
        assertThat(page.locator("#demande")).isFocused();
        page.keyboard().type("rappeler le laboratoire");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("Fiche terminée\u00a0: message transmis, Dr Vasselin");
        assertThat(page.locator(".rdv")).hasCount(0);

        page.keyboard().press("Control+z");

        assertThat(page.locator(".who")).containsText("AUBERTIN");
        assertThat(page.locator("#demande")).hasValue("rappeler le laboratoire");
    }

    @Test
    void un_inconnu_qui_ne_dit_rien_se_garde_sans_chercher_et_ne_se_cree_pas() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("F7");
        assertThat(page.locator("#q-faute")).containsText("Cherchez d’abord");
        assertThat(page.locator("#q")).isFocused();

        page.keyboard().press("F6");

        assertThat(page.locator("#propositions")).isFocused();
        assertThat(page.locator(".tab[aria-current]")).containsText("Téléphone, personne inconnue");
        page.keyboard().press("Enter");
        assertThat(page.locator("#appelant-faute")).containsText("Notez un nom");
        assertThat(page.locator("#appelant")).isFocused();
        Axe.check(page);
        page.keyboard().type("Dubreuil");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
    }

    @Test
    void une_fiche_terminee_ne_laisse_pas_le_curseur_sur_celle_d_une_autre_personne() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("Escape");

        assertThat(page).hasURL(Pattern.compile("fait=fiche"));
        assertThat(page.locator(".card .empty")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("button[value=TELEPHONE]").last()).isFocused();
    }

    @Test
    void trois_lettres_cherchees_ne_font_pas_un_nom() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("140585 gar");
        assertThat(page.locator("#candidats")).containsText("Personne ne correspond");
        page.keyboard().press("F7");

        assertThat(page.locator("#nomNaissance")).isFocused();
        page.keyboard().type("Gardenat");
        assertThat(page.locator("#nomNaissance")).hasValue("Gardenat");
    }

    @Test
    void un_rappel_sans_numero_se_dit_a_cote_du_numero() {
        somebodyUnknownCalls();
        page.locator("#verbatim").fill("un avis");

        page.keyboard().press("F6");

        assertThat(page.locator("input#rappel")).isFocused();
        assertThat(page.locator("#rappel-faute")).containsText("Personne ne pourra rappeler");
        assertThat(page.locator("#verbatim")).hasValue("un avis");
        Axe.check(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/fiche-sans-numero.png")));
        page.locator("#sansNumero").selectOption("rappellera");
        page.keyboard().press("F6");
        assertThat(page.locator("#fiche")).containsText("rappellera");
    }

    @Test
    void un_avertissement_disparu_de_l_ecran_est_redit() {
        asksForTomorrow();
        page.locator(".card-foot .btn--go").click();
        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
        page.navigate("/poste");
        sheCalls();
        asksForTomorrow();
        page.locator(".card-foot .btn--go").click();
        assertThat(page.locator("#fiche")).containsText("Réservez à nouveau");

        page.locator(".halves .level").first().click();
        assertThat(page.locator("#fiche")).not().containsText("Réservez à nouveau");
        page.locator(".card-foot .btn--go").click();

        assertThat(page.locator("#fiche")).containsText("Réservez à nouveau");
        assertThat(page.locator("#fiche")).not().containsText("Rendez-vous pris");
    }

    @Test
    void un_numero_faux_n_empeche_pas_entree_de_reserver_une_fois_corrige() {
        page.locator("details.more summary").click();
        page.locator("input#rappel").fill("12");
        page.locator(".card-foot .btn--go").click();
        assertThat(page.locator("#rappel-faute")).containsText("Ce numéro n’existe pas");

        page.locator("input#rappel").fill("06 39 98 44 55");
        page.locator(".card-foot .btn--go").click();

        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
    }

    private void sheCalls() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("120385 aub");
        assertThat(page.locator("#candidats")).containsText("AUBERTIN");
        page.keyboard().press("Enter");
    }

    private void somebodyUnknownCalls() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("Dubreuil");
        assertThat(page.locator("#candidats")).containsText("Personne ne correspond");
        page.keyboard().press("F6");
        assertThat(page.locator("#propositions")).isFocused();
    }

    private void asksForTomorrow() {
        var zone = centre.practice().site().zone();
        page.locator("#des").fill("demain");
        page.keyboard().press("Enter");
        assertThat(page.locator("#propositions .slot").first()).containsText("demain");
        assertThat(page.locator("#propositions")).isFocused();
        assertThat(page.locator("#des"))
                .hasValue(FrenchDates.onScreen(Morning.today(zone).plusDays(1)));
    }

    @Test
    void le_jour_a_partir_duquel_chercher_se_dit_et_celui_qui_n_existe_pas_est_refuse_sans_rien_perdre() {
        page.locator("#demande").fill("Renouvellement");
        page.locator("#des").fill("31/02");
        page.keyboard().press("Tab");
        assertThat(page.locator("#des-faute")).hasText("Le\u00a031/02 n’existe pas au calendrier.");
        assertThat(page.locator("#des")).hasValue("31/02");
        assertThat(page.locator("#demande")).hasValue("Renouvellement");
        Axe.check(page);

        asksForTomorrow();

        assertThat(page.locator("#demande")).hasValue("Renouvellement");
        assertThat(page.locator("#des-faute")).hasCount(0);
        var later = Morning.today(centre.practice().site().zone()).plusWeeks(3);
        page.locator("#des").fill("dans 3 semaines");
        page.keyboard().press("Enter");
        assertThat(page.locator("#des")).hasValue(FrenchDates.onScreen(later));
        assertThat(page.locator("#des-dit"))
                .hasText(later.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH));
        assertThat(page.locator("#propositions .slot").first())
                .containsText(DateTimeFormatter.ofPattern("dd/MM").format(later));
    }

    @Test
    void une_longue_consigne_ne_pousse_pas_les_creneaux_hors_de_l_ecran() {
        var words = "Demander l’ordonnance, la date du dernier examen et les traitements en cours. ".repeat(12);
        centre.instructs(words + "Fin.");

        page.reload();

        assertThat(page.locator("#souhaits section.note")).containsText("Demander l’ordonnance");
        assertThat(page.locator("#propositions .slot")).hasCount(5);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/fiche-longue-consigne.png")));
        for (int rank = 0; rank < 2; rank++) {
            assertThat(page.locator("#propositions .slot").nth(rank))
                    .isInViewport(new IsInViewportOptions().setRatio(1));
        }
        assertThat(page.locator("#propositions .slot").nth(2)).isInViewport();
        page.locator("#souhaits section.note").focus();
        page.keyboard().press("End");
        page.waitForCondition(() -> (boolean) page.locator("#souhaits section.note")
                .evaluate("it => it.scrollTop > 0 && it.scrollTop + it.clientHeight >= it.scrollHeight - 2"));
        Axe.check(page);
    }

    @Test
    void apres_un_rappel_sans_numero_entree_garde_le_rappel() {
        somebodyUnknownCalls();
        page.keyboard().press("F6");
        assertThat(page.locator("input#rappel")).isFocused();

        page.keyboard().type("06 39");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rappel-faute")).containsText("Ce numéro n’existe pas");
        assertThat(page.locator("#rappel-faute")).isInViewport();
        assertThat(page.locator("input#rappel")).isInViewport();
        assertThat(page.locator("input#rappel")).isFocused();
        page.locator("input#rappel").fill("06 39 98 44 55");
        page.keyboard().press("Enter");

        assertThat(page.locator("#fiche")).containsText("À rappeler");
        assertThat(page.locator("#fiche")).containsText("06 39 98 44 55");
        assertThat(page.locator("#fiche")).not().containsText("Rendez-vous pris");
        page.keyboard().press("F6");
        assertThat(page.locator("button[name=rappel]")).isFocused();
        page.keyboard().press("F1");
        assertThat(page.locator(".keys-card")).containsText("À rappelerF6");
        page.keyboard().press("Escape");
        page.keyboard().press("F6");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q")).isFocused();
        Axe.check(page);
        page.locator("#demande").fill("un avis");
        page.keyboard().press("F9");
        page.keyboard().type("120385 aub");
        assertThat(page.locator("#candidats")).containsText("AUBERTIN");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/fiche-inconnue-qui.png")));
        page.keyboard().press("Enter");
        assertThat(page.locator(".who")).containsText("AUBERTIN");
        assertThat(page.locator("#demande")).hasValue("un avis");
    }

    @Test
    void ce_qui_est_tape_pendant_que_la_fiche_s_ouvre_arrive_dans_la_recherche() {
        var asked = new AtomicReference<Route>();
        page.route("**/poste/fiches", asked::set);
        page.reload(); // what a page loaded before asks for may still pass by the route
        page.locator("#demande").fill("un avis");
        page.keyboard().press("F2");
        page.waitForCondition(() -> asked.get() != null);

        page.keyboard().type("120385 aub");
        asked.get().resume();

        assertThat(page.locator("#q")).hasValue("120385 aub");
        assertThat(page.locator("#candidats")).containsText("AUBERTIN");
        page.keyboard().press("Shift+F2");
        assertThat(page.locator("#demande")).hasValue("un avis");
    }

    @Test
    void une_recherche_vide_dit_ce_qu_elle_attend() {
        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();

        page.keyboard().press("Enter");

        assertThat(page.locator("#q-faute")).containsText("Tapez au moins deux signes");
        assertThat(page.locator("#q")).isFocused();
    }

    @Test
    void un_rappel_promis_se_rouvre_avec_ce_qui_avait_ete_dit() {
        page.locator("#verbatim").fill("J’ai des vertiges le matin");
        page.keyboard().press("F6");
        assertThat(page).hasURL(Pattern.compile("fait=rappel"));

        page.locator("[name=rappel]").click();

        assertThat(page.locator("#verbatim")).hasValue("J’ai des vertiges le matin");
    }

    @Test
    void un_second_appel_interrompt_le_premier_qui_attend_avec_ce_qu_on_y_a_tape() {
        page.locator("#demande").fill("Certificat pour le sport");

        page.keyboard().press("F2");
        assertThat(page.locator("#q")).isFocused();
        page.locator(".tab:not([aria-current])").first().click();

        assertThat(page.locator("#demande")).hasValue("Certificat pour le sport");
        assertThat(page.locator(".tab:not(.tab--new)")).hasCount(2);
    }

    @Test
    void plusieurs_fiches_qui_attendent_se_lisent_par_leur_nom_de_famille() {
        for (var name : List.of("Beauregard", "Castelnaudary", "Delachaume", "Petit")) {
            centre.knowsByMail(name, "Marie", "04/07/1990", name + "@exemple.fr");
            page.keyboard().press("F2");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("040790 " + name.substring(0, 3));
            assertThat(page.locator("#candidats")).containsText(name.toUpperCase(Locale.ROOT));
            page.keyboard().press("Enter");
            assertThat(page.locator(".who")).containsText(name.toUpperCase(Locale.ROOT));
        }

        var waiting = page.locator("a.tab:not([aria-current]) .tab-name");
        assertThat(waiting).hasCount(4);
        for (var name : waiting.all()) {
            assertThat((Boolean) name.evaluate("""
                    el => {
                        const shown = document.createRange();
                        shown.setStart(el.firstChild, 0);
                        shown.setEnd(el.firstChild, 8);
                        return shown.getBoundingClientRect().right <= el.getBoundingClientRect().right;
                    }
                    """))
                    .as("eight letters of %s", name.textContent())
                    .isTrue();
        }
        assertThat(page.locator("a.tab[aria-current]")).hasAccessibleName(Pattern.compile("PETIT Marie"));
        assertThat(page.locator("a.tab[data-key]")).hasAccessibleName(Pattern.compile("DELACHAUME Marie"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/fiches-en-attente.png")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/fiches-en-attente-nuit.png")));
    }

    @Test
    void un_navigateur_tue_ne_perd_pas_ce_qui_etait_tape() {
        page.waitForResponse(
                answer -> answer.url().contains("/brouillons/")
                        && answer.request().method().equals("PUT"),
                () -> page.locator("#verbatim").fill("J’ai mal depuis hier"));
        var cookies = page.context().cookies();
        var path = page.url();
        page.context().close();

        var again = RealBrowser.window(path.substring(0, path.indexOf("/poste")));
        again.context()
                .addCookies(cookies.stream()
                        .map(it -> new Cookie(it.name, it.value)
                                .setDomain(it.domain)
                                .setPath(it.path))
                        .toList());
        again.navigate(path);

        assertThat(again.locator("#verbatim")).hasValue("J’ai mal depuis hier");
    }

    @Test
    void deux_personnes_ecrivent_la_meme_fiche_et_la_seconde_choisit_champ_par_champ() {
        var other = RealBrowser.window(centre.secretary());
        other.navigate(page.url());
        other.locator("#demande").fill("Renouvellement");
        other.keyboard().press("F3");
        assertThat(other.locator("#propositions")).isFocused();

        page.locator("#demande").fill("Certificat");
        page.keyboard().press("F3");

        assertThat(page.locator(".differences")).containsText("Renouvellement");
        assertThat(page.locator(".differences")).containsText("Certificat");
        Axe.check(page);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#demande")).hasValue("Certificat");
    }

    @Test
    void sur_une_fiche_sans_identite_chercher_cherche_et_creer_cree() {
        somebodyUnknownCalls();
        page.keyboard().press("F6");
        page.locator("input#rappel").fill("06 39 98 44 55");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fiche")).containsText("À rappeler");
        page.keyboard().press("F6");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q")).isFocused();

        page.keyboard().type("zyx solene");
        page.locator("#chercher").click();
        assertThat(page.locator("#candidats")).containsText("Personne ne correspond");
        assertThat(page.locator("#q")).hasValue("zyx solene");

        page.keyboard().press("Shift+F9");
        assertThat(page.locator("h1")).hasText("Nouvelle personne");
    }

    @Test
    void une_heure_montree_dans_la_grille_est_pour_la_personne_de_la_fiche() {
        page.locator("[data-grid]").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#propositions .slot").first()).containsText("choisi dans la grille");
        assertThat(page.locator("#propositions")).isFocused();

        page.keyboard().press("Enter");

        assertThat(page.locator("#fiche")).containsText("Rendez-vous pris");
    }
}

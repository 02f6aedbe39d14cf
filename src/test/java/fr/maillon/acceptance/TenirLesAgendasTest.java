package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.maillon.foundation.calendar.HolidayPlace;
import fr.maillon.foundation.calendar.PublicHolidays;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.RealBrowser;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TenirLesAgendasTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void plusieurs_praticiens_se_lisent_cote_a_cote_par_jour_par_semaine_par_mois_et_en_liste() {
        var cabinet = new Cabinet(context);
        var doctors = new Resource[] {
            cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"), cabinet.doctor("Dr Basile Roche", "14:00", "18:00")
        };
        cabinet.motif("Consultation", 15, doctors);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());

        secretary.opens("/agenda/jour?date=" + cabinet.monday());
        var one = secretary.page().locator(".lane[data-resource='%s']".formatted(doctors[0].id()));
        var other = secretary.page().locator(".lane[data-resource='%s']".formatted(doctors[1].id()));
        assertThat(one).containsText("AUBERTIN");
        assertThat(other).not().containsText("AUBERTIN");
        standSideBySide(one.boundingBox(), other.boundingBox());
        secretary.opens("/agenda/semaine?date=" + cabinet.monday());
        var rows = secretary.page().locator(".week tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.filter(having("Dr Alix Vernon"))).containsText("1 rdv");
        assertThat(rows.filter(having("Dr Basile Roche"))).not().containsText("1 rdv");
        secretary.opens("/agenda/liste?date=" + cabinet.monday());
        secretary.sees("Dr Alix Vernon", "AUBERTIN");
        secretary.opens("/agenda/mois?date=" + cabinet.monday());
        secretary.sees("1 rdv");
        assertThat(secretary.page().locator(".month td a[href$='=" + cabinet.monday() + "']"))
                .containsText("libres");
        assertThat(secretary.page().locator(".month tbody td:not(:has(a))")).hasCount(0);
        secretary.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/mois.png")));
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void hors_des_plages_ouvertes_rien_n_est_propose_et_l_on_ne_reserve_qu_en_disant_pourquoi() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();

        pointsAt(secretary, doctor, cabinet.monday() + "T14:00");
        secretary.looksFor("120385 aub");
        secretary.presses("Réserver");
        secretary.sees("Ce n’est pas ouvert à cette heure pour ce motif.");
        secretary.fills("raison", "le médecin l’attend");
        secretary.presses("Réserver");

        secretary.sees("Rendez-vous pris\u00a0: AUBERTIN");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void un_jour_ferie_est_ferme_et_se_lit_dans_la_semaine() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var holiday = nextHoliday();
        var secretary = cabinet.secretary();

        secretary.opens("/agenda/semaine?date=" + holiday);
        secretary.sees(
                PublicHolidays.nameOf(holiday, new HolidayPlace("69", false)).orElseThrow());
        pointsAt(secretary, doctor, holiday + "T09:00");
        secretary.looksFor("120385 aub");
        secretary.presses("Réserver");

        secretary.sees("Ce n’est pas ouvert à cette heure pour ce motif.");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void un_rendez_vous_se_deplace_s_allonge_et_le_geste_se_reprend() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();

        secretary.opens(appointment);
        secretary.fills("heure", "10:30");
        secretary.fills("minutes", "30");
        secretary.presses("Déplacer");
        secretary.sees(
                "Rendez-vous déplacé\u00a0: AUBERTIN",
                " à 10\u00a0h\u00a030. Aucun moyen de joindre cette personne n’est connu.");
        secretary.opens(appointment);
        secretary.sees(" à 10 h 30", "30 min");
        secretary.opens("/agenda/jour?date=" + cabinet.monday() + "&fait=" + id(appointment));
        secretary.presses("Annuler");

        secretary.opens(appointment);
        secretary.sees(" à 9 h", "défait ensuite");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void une_note_s_ajoute_se_change_et_une_page_depassee_garde_ce_qui_est_tape() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();
        var late = cabinet.secretary();
        late.opens(appointment);
        secretary.opens(appointment);
        secretary
                .page()
                .locator("summary", new Page.LocatorOptions().setHasText("Ajouter une note"))
                .click();
        secretary.fills("note", "vient avec sa fille");
        secretary.presses("Garder la note");
        secretary.sees("Note changée", "vient avec sa fille", "en a changé la note");

        late.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Ajouter une note"))
                .click();
        late.fills("note", "vient seule");
        late.presses("Garder la note");

        late.sees("a changé à un autre poste", "vient avec sa fille");
        assertThat(late.page().locator("#note")).hasValue("vient seule");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void ce_qu_un_autre_a_deplace_se_defait_depuis_l_histoire() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();
        secretary.opens(appointment);
        assertThat(secretary.page().locator(".story button")).hasCount(0);
        secretary.fills("heure", "10:30");
        secretary.presses("Déplacer");
        var colleague = cabinet.secretary();

        colleague.opens(appointment);
        colleague.sees(" à 10 h 30");
        colleague.presses("Défaire");

        colleague.sees(" à 9 h", " ensuite)");
        assertThat(colleague.page().locator(".story button")).hasCount(0);
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void une_heure_refusee_reste_dans_les_champs_avec_la_raison_tapee() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        secretary.opens(secretary.appointment());

        secretary.fills("heure", "20:00");
        secretary.fills("minutes", "40");
        secretary.presses("Déplacer");
        secretary.sees("Ce n’est pas ouvert à cette heure pour ce motif.", "Dites pourquoi continuer");
        assertThat(secretary.page().locator("#heure")).hasValue("20:00");
        assertThat(secretary.page().locator("#minutes")).hasValue("40");

        secretary.fills("motifForce", "le médecin l’a dit");
        secretary.fills("minutes", "9999");
        secretary.presses("Déplacer");
        secretary.sees("Une durée de 5 à 720 minutes.");
        assertThat(secretary.page().locator("#heure")).hasValue("20:00");
        assertThat(secretary.page().locator("#motifForce")).hasValue("le médecin l’a dit");
        secretary.fills("minutes", "40");
        secretary.presses("Déplacer");
        secretary.sees("Rendez-vous déplacé\u00a0: AUBERTIN");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV2")
    void une_liste_vide_le_dit_et_un_mois_tourne_garde_son_jour() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var secretary = cabinet.secretary();

        secretary.opens("/agenda/liste?date=2027-05-01");
        secretary.sees("Aucun rendez-vous", "Jour férié\u00a0: Fête du travail");

        secretary.opens("/agenda/mois?date=2027-05-20");
        secretary.page().locator("#avant").click();
        secretary.page().locator("#apres").click();
        assertThat(secretary.page()).hasURL(Pattern.compile("date=2027-05-20"));
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV2")
    void une_absence_se_lit_dans_la_semaine_comme_dans_le_jour() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.isAway(doctor, cabinet.monday(), "Congés");
        var secretary = cabinet.secretary();

        secretary.opens("/agenda/semaine?date=" + cabinet.monday());

        assertThat(secretary.page().locator(".week td").first()).containsText("Congés");
        assertThat(secretary.page().locator(".week td").nth(1)).containsText("libres");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void qui_annule_suit_de_la_raison_ou_se_demande() {
        var cabinet = Cabinet.ordinary(context);
        cabinet.knows("Castelnau", "Rose", "04/07/1990", "rose@exemple.test");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.booksFrom(cabinet.monday());
        secretary.opens(secretary.appointment());

        secretary.chooses("raison", "Autre");
        secretary.presses("Annuler le rendez-vous");
        secretary.sees("Dites qui l’annule");
        secretary.chooses("qui", "La personne");
        secretary.presses("Annuler le rendez-vous");
        secretary.sees("Annulé par la personne", "Rien ne lui est envoyé.");
        secretary.presses("Rétablir");
        secretary.sees("Le rendez-vous tient de nouveau\u00a0: CASTELNAU");

        secretary.chooses("raison", "Doublon");
        secretary.presses("Annuler le rendez-vous");
        secretary.sees("Annulé par la structure", "L’annulation part par courriel.");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void une_page_depassee_n_annule_ni_ne_confirme() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();
        var one = cabinet.secretary();
        var other = cabinet.secretary();
        one.opens(appointment);
        other.opens(appointment);
        secretary.opens(appointment);
        secretary.fills("heure", "10:30");
        secretary.presses("Déplacer");

        one.chooses("raison", "Transport");
        one.presses("Annuler le rendez-vous");
        other.presses("Confirmer");

        one.sees("a changé à un autre poste", " à 10 h 30");
        other.sees("a changé à un autre poste", " à 10 h 30");
        one.presses("Confirmer");
        one.sees("Confirmé\u00a0: AUBERTIN");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void un_rendez_vous_pris_pour_la_mauvaise_personne_disparait_sans_rien_lui_dire() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Castelnau", "Rose", "04/07/1990", "rose@exemple.test");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.booksFrom(cabinet.monday());
        secretary.opens(secretary.appointment());

        secretary.chooses("raison", "Mauvaise personne");
        secretary.presses("Annuler le rendez-vous");

        secretary.sees("Saisi par erreur", "Rien ne lui est envoyé.", "(Mauvaise personne)");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void deplacer_propose_d_abord_les_heures_libres_et_rien_de_l_histoire_n_est_perdu() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();
        secretary.opens(appointment);

        secretary.page().locator("form[action$='/deplacer'] .slot").first().click();
        secretary.sees("Rendez-vous déplacé\u00a0: AUBERTIN");
        secretary.opens(appointment);

        secretary.sees("l’a déplacé du ", " à 9 h");
        secretary.presses("Défaire");
        secretary.sees("L’heure d’avant est rétablie\u00a0: AUBERTIN");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void un_rendez_vous_reporte_ne_se_rouvre_pas_a_cote_du_nouveau() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var first = secretary.appointment();
        secretary.opens(first);
        secretary.page().locator("summary:has-text('Reporter')").click();
        secretary.page().locator("form[action$='/reporter'] .slot").first().click();
        secretary.opens(first);

        secretary.fills("pourquoi", "elle préfère la première heure");
        secretary.presses("Rouvrir le rendez-vous");

        secretary.sees("Ce rendez-vous a été reporté au ", "qui tient toujours");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void une_annulation_garde_sa_raison_son_histoire_et_rend_l_heure() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "09:15"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        var appointment = secretary.appointment();

        secretary.opens(appointment);
        secretary.chooses("raison", "Transport");
        secretary.presses("Annuler le rendez-vous");
        secretary.sees("Annulé par la personne", "Transport");
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.asksFrom(cabinet.monday());

        assertThat(secretary.slots().first()).containsText("09:00");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void un_rendez_vous_en_plus_demande_une_raison_se_voit_et_s_arrete_au_nombre_permis() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor(
                "Dr Alix Vernon", "09:00", "09:15", Terms.every(15).overbookedBy(1));
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        cabinet.knows("Delcourt", "Anne", "21/09/1962");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());

        pointsAt(secretary, doctor, cabinet.monday() + "T09:00");
        secretary.looksFor("040790 cas");
        secretary.presses("Réserver");
        secretary.sees("Ce créneau est pris.");
        secretary.fills("raison", "douleur depuis hier, accord du médecin");
        secretary.presses("Réserver");
        secretary.sees("Rendez-vous pris\u00a0: CASTELNAU", "en plus");

        pointsAt(secretary, doctor, cabinet.monday() + "T09:00");
        secretary.looksFor("210962 del");
        secretary.presses("Réserver");
        secretary.fills("raison", "lui aussi");
        secretary.presses("Réserver");
        secretary.sees("Le nombre de rendez-vous en plus est atteint pour cette plage.");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void une_absence_ferme_l_agenda_et_se_lit_a_sa_place() {
        var cabinet = new Cabinet(context);
        var away = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        var here = cabinet.doctor("Dr Basile Roche", "10:00", "12:00");
        cabinet.motif("Consultation", 15, away, here);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.isAway(away, cabinet.monday(), "Congés");
        var secretary = cabinet.secretary();

        secretary.opens("/agenda/jour?date=" + cabinet.monday());
        secretary.sees("Congés");
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());

        assertThat(secretary.slots().first()).containsText("Dr Basile Roche");
        assertThat(secretary.slots().first()).containsText("10:00");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void un_poste_voit_aussitot_ce_qu_un_autre_reserve() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        var watching = RealBrowser.window(cabinet.secretary().person());
        watching.navigate("/agenda/jour?date=" + cabinet.monday());
        assertThat(watching.locator("[data-lost]")).isEmpty();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());

        assertThat(watching.locator("#jour .rdv", new Page.LocatorOptions().setHasText("AUBERTIN")))
                .isVisible();
    }

    /** The same hours at the same height, one beside the other. */
    private static void standSideBySide(BoundingBox one, BoundingBox other) {
        Assertions.assertThat(other.y).isEqualTo(one.y);
        Assertions.assertThat(other.height).isEqualTo(one.height);
        Assertions.assertThat(Math.abs(other.x - one.x)).isGreaterThanOrEqualTo(Math.min(one.width, other.width));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void pointsAt(Workstation secretary, Resource doctor, String hour) {
        secretary.opens("/agenda/rendez-vous/nouveau?ressource=" + doctor.id() + "&debut=" + hour);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** On a day that would be worked otherwise, and ahead. */
    private static LocalDate nextHoliday() {
        var place = new HolidayPlace("69", false);
        return Stream.iterate(Morning.today(ZoneId.of("Europe/Paris")).plusDays(1), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> PublicHolidays.nameOf(day, place).isPresent())
                .findFirst()
                .orElseThrow();
    }
}

package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrendreUnRendezVousTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "REAC-CP7", "SM3-C.1.1"},
            capability = "RDV1")
    void le_premier_creneau_utile_est_propose_puis_reserve_depuis_l_appel() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());
        assertThat(secretary.slots().first()).containsText("09:00");
        assertThat(secretary.slots().first()).containsText("Dr Alix Vernon");
        secretary.books();

        secretary.sees("Rendez-vous pris", FrenchDates.withWeekday(cabinet.monday()) + " à 9 h");
        secretary.opens("/agenda/jour?date=" + cabinet.monday());
        secretary.sees("AUBERTIN");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1"},
            capability = "RDV1")
    void la_note_ecrite_pendant_l_appel_se_lit_sur_le_rendez_vous_et_revient_avec_la_fiche() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("note", "vient avec ses clichés");

        secretary.asksFrom(cabinet.monday());
        assertThat(secretary.page().locator("#note")).hasValue("vient avec ses clichés");
        secretary.fills("note", "x".repeat(501));
        secretary.books();
        assertThat(secretary.page().locator("#note-faute")).containsText("500 signes au plus");
        secretary.fills("note", "vient avec ses clichés de 2024");
        secretary.books();
        secretary.sees("Rendez-vous pris");
        var appointment = secretary.appointment();
        secretary.opens(appointment);
        secretary.sees("vient avec ses clichés de 2024", "Changer la note");
        secretary.follows("Lire la fiche d’appel");
        secretary.sees("Note pour le rendez-vous", "vient avec ses clichés de 2024");

        secretary.follows("Reprendre la fiche");
        secretary.presses("Annuler");
        assertThat(secretary.page().locator("#note")).hasValue("vient avec ses clichés de 2024");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "SM3-C.1.1"},
            capability = "RDV1")
    void un_creneau_pris_entre_temps_est_refuse_et_les_plus_proches_sont_proposes() {
        var cabinet = Cabinet.ordinary(context);
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var one = cabinet.secretary();
        var other = cabinet.secretary();
        one.isCalledBy("120385 aub", "AUBERTIN");
        one.asksFrom(cabinet.monday());
        other.isCalledBy("040790 cas", "CASTELNAU");
        other.asksFrom(cabinet.monday());

        one.books();
        other.books();

        one.sees("Rendez-vous pris");
        other.sees("Ce créneau est pris. Voici les plus proches.");
        assertThat(other.slots()).hasCount(3);
        assertThat(other.slots().first()).containsText("09:15");
        other.takes("09:15");
        other.sees("Rendez-vous pris", "à 9 h 15");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "REAC-CP7", "SM3-C.1.1"},
            capability = "RDV1")
    void une_demande_urgente_prend_la_premiere_heure_libre_quel_que_soit_le_medecin_habituel() {
        var cabinet = new Cabinet(context);
        var usual = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        var early = cabinet.doctor("Dr Basile Roche", "08:00", "09:00");
        var motif = cabinet.motif("Consultation", 15, usual, early);
        cabinet.saw(usual, cabinet.knows("Aubertin", "Lise", "12/03/1985"), motif);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());
        assertThat(secretary.slots().first()).containsText("Dr Alix Vernon");
        secretary.page().locator(".level--U2").click();
        secretary.asksFrom(cabinet.monday());

        assertThat(secretary.slots().nth(0)).containsText("08:00");
        assertThat(secretary.slots().nth(1)).containsText("08:15");
        assertThat(secretary.slots().nth(2)).containsText("08:30");
        secretary.books();
        secretary.opens(secretary.appointment());
        secretary.sees("U2, dans la journée", "Dr Basile Roche");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "REAC-CP7"},
            capability = "RDV1")
    void une_plage_gardee_pour_un_motif_n_est_proposee_que_pour_lui() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "14:00", "16:00");
        cabinet.motif("Consultation", 15, doctor);
        var scan = cabinet.motif("Échographie", 15, doctor);
        cabinet.opens(doctor, "09:00", "10:00", Terms.every(15).onlyFor(Set.of(scan.id())));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");

        secretary.chooses("motif", "Consultation");
        secretary.asksFrom(cabinet.monday());
        assertThat(secretary.slots().first()).containsText("14:00");
        secretary.chooses("motif", "Échographie");
        secretary.asksFrom(cabinet.monday());
        assertThat(secretary.slots().first()).containsText("09:00");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "REAC-CP7"},
            capability = "RDV1")
    void la_consigne_et_la_preparation_du_motif_sont_sous_les_yeux() {
        var cabinet = new Cabinet(context);
        var guidance = new Motif.Guidance(
                "Ne rien manger six heures avant.",
                List.of("les anciens clichés"),
                true,
                "Demander depuis quand, et qui adresse.",
                "Ordonnance à lire avant de coter.");
        cabinet.motif(
                Motif.of(
                                cabinet.practice().structure(),
                                Cabinet.code(),
                                "Échographie",
                                "Rendez-vous",
                                new MotifTimes(20, 30, 0, 0))
                        .guided(guidance),
                cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.sees("Demander depuis quand, et qui adresse.", "30 min");
        secretary.booksFrom(cabinet.monday());

        secretary.sees("les anciens clichés", "Ne rien manger six heures avant.", "Ordonnance à lire avant de coter.");
        secretary.opens(secretary.appointment());
        secretary.sees("Ordonnance à lire avant de coter.");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "REAC-CP7"},
            capability = "RDV1")
    void un_motif_qui_demande_une_salle_et_un_appareil_les_prend_ensemble_ou_pas_du_tout() {
        var cabinet = new Cabinet(context);
        var one = cabinet.doctor("Dr Alix Vernon", "09:00", "10:00");
        var other = cabinet.doctor("Dr Basile Roche", "09:00", "10:00");
        var room = cabinet.thing(ResourceKind.SALLE, "Salle d’examen");
        var device = cabinet.thing(ResourceKind.EQUIPEMENT, "Échographe");
        var motif = Motif.of(
                cabinet.practice().structure(),
                Cabinet.code(),
                "Échographie",
                "Rendez-vous",
                new MotifTimes(30, 30, 0, 0));
        cabinet.cast(
                motif,
                List.of(
                        CastMember.principal(one.id()),
                        CastMember.principal(other.id()),
                        CastMember.companion(room.id(), 1),
                        CastMember.companion(device.id(), 2)));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        secretary.opens(secretary.appointment());
        secretary.sees("Salle d’examen", "Échographe");
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.asksFrom(cabinet.monday());

        assertThat(secretary.slots().first()).containsText("09:30");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void un_motif_qui_n_est_pas_prevu_pour_la_personne_ne_se_choisit_pas_sans_le_dire() {
        var cabinet = Cabinet.ordinary(context);
        var limits = new Motif.Limits(null, 17, null, Duration.ZERO, 180);
        var child = Motif.of(
                cabinet.practice().structure(),
                Cabinet.code(),
                "Suivi de l’enfant",
                "Rendez-vous",
                new MotifTimes(20, 20, 0, 0));
        cabinet.motif(child.limited(limits), cabinet.doctor("Dr Basile Roche", "09:00", "12:00"));
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        assertThat(secretary.page().locator("#motif option").last())
                .hasText("Hors âge ou sexe\u00a0: Suivi de l’enfant");
        secretary.doesNotSee("Ce motif n’est pas prévu");
        secretary.chooses("motif", "Hors âge ou sexe\u00a0: Suivi de l’enfant");
        secretary.presses("Créneaux");

        secretary.sees("Ce motif n’est pas prévu pour son âge.");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void un_fauteuil_allonge_la_duree_proposee() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 20, doctor);
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.page().locator("input[name=besoin][value=WHEELCHAIR]").check();
        secretary.presses("Enregistrer l’accueil");
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.sees("30 min");
        secretary.opens(
                "/agenda/rendez-vous/nouveau?ressource=" + doctor.id() + "&debut=" + cabinet.monday() + "T09:00");
        secretary.looksFor("120385 aub");
        secretary.presses("Réserver");
        secretary.sees("Rendez-vous pris\u00a0: AUBERTIN");

        secretary.opens("/agenda/rendez-vous/" + secretary.page().url().replaceAll(".*fait=", ""));
        secretary.sees("30 min", "fauteuil");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1"},
            capability = "RDV1")
    void le_meme_jour_pour_le_meme_motif_se_voit_avant_de_reserver() {
        var cabinet = Cabinet.ordinary(context);
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());
        secretary.books();

        secretary.sees("Réservez à nouveau pour continuer malgré tout.");
        secretary.doesNotSee("Rendez-vous pris");
        secretary.books();
        secretary.sees("Rendez-vous pris");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void une_personne_mineure_ne_vient_pas_seule_sans_qu_on_le_dise() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var born = cabinet.monday().minusYears(9);
        cabinet.knows("Petit", "Zoé", FrenchDates.onScreen(born));
        var secretary = cabinet.secretary();

        secretary.isCalledBy("petit zoé", "PETIT");
        secretary.asksFrom(cabinet.monday());
        secretary.books();

        secretary.sees("Cette personne est mineure et viendrait seule.");
        secretary.ticks("accompagne");
        secretary.books();
        secretary.sees("Rendez-vous pris");
        secretary.opens(secretary.appointment());
        secretary.sees("vient accompagné(e)");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void l_enfant_dont_le_parent_appelle_ne_vient_pas_seul() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Petit", "Zoé", FrenchDates.onScreen(cabinet.monday().minusYears(9)));
        var secretary = cabinet.secretary();

        secretary.isCalledBy("petit zoé", "PETIT");
        secretary.more();
        secretary.chooses("relation", "Parent");
        secretary.booksFrom(cabinet.monday());

        secretary.opens(secretary.appointment());
        secretary.sees("vient accompagné(e)");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1"},
            capability = "RDV1")
    void l_heure_choisie_reste_choisie_apres_un_avertissement() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Petit", "Zoé", FrenchDates.onScreen(cabinet.monday().minusYears(9)));
        var secretary = cabinet.secretary();
        secretary.isCalledBy("petit zoé", "PETIT");
        secretary.asksFrom(cabinet.monday());

        secretary.takes("09:30");
        secretary.books();
        secretary.sees("Réservez à nouveau pour continuer malgré tout.");
        secretary.books();

        secretary.sees("Rendez-vous pris", "à 9 h 30");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1"},
            capability = "RDV1")
    void parmi_les_premiers_creneaux_un_avertissement_ne_vaut_que_pour_son_heure() {
        var cabinet = new Cabinet(context);
        var motif = cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var child = cabinet.knows(
                "Petit", "Zoé", FrenchDates.onScreen(cabinet.monday().minusYears(9)));
        var secretary = cabinet.secretary();
        secretary.opens(
                "/agenda/creneaux?personne=" + child.value() + "&motif=" + motif.id() + "&apres=" + cabinet.monday());

        secretary.presses("09:00");
        secretary.sees("Cette personne est mineure et viendrait seule.");
        secretary.presses("09:15");
        secretary.sees("Cette personne est mineure et viendrait seule.", "Premiers créneaux utiles");
        secretary.presses("Réserver quand même");

        secretary.sees("Rendez-vous pris", "à 9 h 15");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1"},
            capability = "RDV1")
    void le_creneau_choisi_avant_de_dire_pour_qui_garde_l_urgence_et_les_besoins() {
        var cabinet = new Cabinet(context);
        var motif = cabinet.motif("Consultation", 20, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.opens("/agenda/creneaux?motif=" + motif.id() + "&apres=" + cabinet.monday()
                + "&urgence=U3&fauteuil=oui&venue=connue");

        secretary.presses("09:00");
        assertThat(secretary.page().locator("[name=fauteuil]:visible")).isChecked();
        secretary.looksFor("120385 aub");
        secretary.presses("Réserver");
        secretary.sees("Rendez-vous pris\u00a0: AUBERTIN");

        secretary.opens("/agenda/rendez-vous/" + secretary.page().url().replaceAll(".*fait=", ""));
        secretary.sees("30 min", "fauteuil", "U3");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SMM-C3.1", "REAC-CP7"},
            capability = "RDV1")
    void la_langue_ecrite_au_dossier_trouve_son_interprete_et_le_prend() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 20, doctor);
        cabinet.interpreter("Nadia, interprète", "ar", "10:00", "10:30");
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.page().locator("input[name=besoin][value=INTERPRETER]").check();
        secretary.fills("langue", "Arabe");
        secretary.presses("Enregistrer l’accueil");
        secretary.sees("Interprète arabe");
        secretary.opens("/agenda/creneaux?personne=" + person.value());
        assertThat(secretary.page().locator("[name=langue]")).hasValue("ar");
        secretary.chooses("motif", "Consultation");
        secretary.fills("apres", cabinet.monday().toString());
        secretary.page().locator("#question .btn--go").click();
        secretary.sees("Nadia, interprète libre");
        secretary.presses("10:00");
        secretary.sees("Rendez-vous pris");

        secretary.opens("/agenda/rendez-vous/" + secretary.page().url().replaceAll(".*fait=", ""));
        secretary.sees("Nadia, interprète", "interprète (arabe)");
        secretary.opens("/agenda/creneaux?langue=ar&apres=" + cabinet.monday() + "&avant=" + cabinet.monday());
        secretary.chooses("motif", "Consultation");
        secretary.page().locator("#question .btn--go").click();
        secretary.sees("Aucun créneau libre pour cette demande");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.1.1"},
            capability = "RDV1")
    void une_page_restee_sur_une_autre_personne_ne_reserve_rien() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Aubertin", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.answersTheTelephone();
        var card = secretary.page().url();
        secretary.looksFor("aubertin");
        var other = Workstation.of(secretary.person());
        other.opens(card);
        other.looksFor("aubertin");
        other.speaksTo("LISE");
        other.asksFrom(cabinet.monday());

        secretary.speaksTo("ROSE");
        other.books();

        other.sees("Cette fiche concerne maintenant une autre personne");
        assertThat(other.page().locator(".who")).containsText("ROSE");
        other.opens("/agenda/liste?date=" + cabinet.monday());
        other.doesNotSee("AUBERTIN");
        other.opens(card);
        other.presses("Donnés");
        other.sees("Nom et date de naissance donnés");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.1.1"},
            capability = "RDV1")
    void sans_identite_connue_on_reserve_avec_ce_que_l_on_sait() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var secretary = cabinet.secretary();

        secretary.answersTheTelephone();
        secretary.looksFor("dame au chapeau vert");
        secretary.presses("Continuer sans identité");
        secretary.booksFrom(cabinet.monday());

        secretary.sees("Identité à compléter");
        secretary.opens("/agenda/liste?date=" + cabinet.monday());
        secretary.sees("dame au chapeau vert");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void depuis_la_grille_personne_n_est_choisi_quand_la_naissance_tapee_n_est_pas_la_sienne() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        secretary.opens(
                "/agenda/rendez-vous/nouveau?ressource=" + doctor.id() + "&debut=" + cabinet.monday() + "T09:00");

        secretary.looksFor("030391 aub");

        assertThat(secretary.page().locator(".person")).containsText("autre date de naissance");
        assertThat(secretary.page().locator("[name=personne]:checked")).hasCount(0);
        secretary.presses("Réserver");
        secretary.sees("Choisissez une personne, ou dites ce que l’on sait d’elle.");
        secretary.looksFor("120385 aub");
        assertThat(secretary.page().locator("[name=personne]:checked")).hasCount(1);
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void une_heure_fermee_se_dit_avant_de_reserver_et_l_erreur_mene_a_qui() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, doctor);
        var secretary = cabinet.secretary();
        var page = "/agenda/rendez-vous/nouveau?ressource=" + doctor.id() + "&debut=" + cabinet.monday();

        secretary.opens(page + "T07:00");
        secretary.sees("Ce n’est pas ouvert à cette heure");
        secretary.presses("Réserver");
        assertThat(secretary.page().locator("[aria-invalid=true]").first()).hasId("q");

        secretary.opens(page + "T09:00");
        assertThat(secretary.page().locator("main")).not().containsText("Ce n’est pas ouvert");
    }

    @Test
    @Competence(value = "SMMS-3.2.a", capability = "RDV1")
    void rien_n_est_reserve_pour_une_personne_decedee() {
        var cabinet = new Cabinet(context);
        cabinet.motif("Consultation", 15, cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();

        secretary.opens("/patients/" + person.value());
        secretary.fills("deces", "01/02/2026");
        secretary.presses("Enregistrer le décès");
        secretary.answersTheTelephone();
        secretary.looksFor("120385 aub");
        assertThat(secretary.page().locator(".person")).containsText("Décès enregistré");
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());
        secretary.books();

        secretary.sees("Un décès est enregistré pour cette personne");
    }
}

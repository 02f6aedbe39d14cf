package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.frontoffice.agenda.Agenda;
import fr.maillon.frontoffice.agenda.BookingOutcome;
import fr.maillon.frontoffice.agenda.BookingRequest;
import fr.maillon.frontoffice.agenda.By;
import fr.maillon.frontoffice.agenda.Subject;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.testing.House;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayName("Suivre ses appels")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuivreSesAppelsTest {
    private static final By SECRETARY = new By(AccountId.next(), "Secrétaire d’essai");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);

    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void le_numero_a_rappeler_est_celui_du_dossier_quand_aucun_n_a_ete_donne() {
        var cabinet = Cabinet.ordinary(context);
        var person = cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.fills("contact", "06 39 98 00 01");
        secretary.presses("Ajouter");

        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.fills("demande", "un certificat");
        secretary.presses("Rappel");

        var promised = secretary.page().locator("button[name=rappel]");
        assertThat(promised).hasCount(1);
        assertThat(promised).containsText("CASTELNAU");
        assertThat(promised).containsText("06 39 98 00 01");
        assertThat(secretary.page().locator("#fiche a[href='tel:+33639980001']"))
                .hasText("Appeler CASTELNAU Rose");
        secretary.opens("/patients/" + person.value());
        assertThat(secretary.page().locator("main a[href='tel:+33639980001']")).hasCount(1);
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void la_fiche_dit_combien_de_rendez_vous_suivent_les_trois_premiers() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        var motif = cabinet.motif("Consultation", 15, doctor);
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var secretary = cabinet.secretary();
        for (int week = 0; week < 4; week++) {
            books(cabinet, doctor, motif, person, week);
        }
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.sees("et un autre plus tard");

        books(cabinet, doctor, motif, person, 4);
        secretary.opens(secretary.page().url());
        secretary.sees("et 2 autres plus tard");
        assertThat(secretary.page().locator("#fiche a[href='/patients/" + person.value() + "']"))
                .containsText("et 2 autres plus tard");
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void le_medecin_habituel_et_le_rendez_vous_deja_pris_se_disent_pres_des_creneaux() {
        var cabinet = new Cabinet(context);
        var nurse = cabinet.doctor("Mme Iris Lenoir", "09:00", "12:00");
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        var dressing = cabinet.motif("Pansement", 15, nurse);
        var motif = cabinet.motif("Consultation", 15, doctor);
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.saw(doctor, person, motif);
        for (int week = 0; week < 3; week++) {
            books(cabinet, nurse, dressing, person, week);
        }
        books(cabinet, doctor, motif, person, 3);
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.chooses("motif", "Consultation");
        secretary.presses("Créneaux");

        var proposals = secretary.page().locator("#propositions");
        var day = SHORT.format(cabinet.monday().plusWeeks(3));
        assertThat(proposals).containsText("D’habitude\u00a0: Dr Alix Vernon.");
        assertThat(proposals)
                .containsText("Déjà un autre rendez-vous\u00a0: " + day + " 09:00, Consultation, Dr Alix Vernon.");
        assertThat(proposals).not().containsText("Pansement");
    }

    @Test
    @Competence(value = "SM3-C.1.2", capability = "ACC2")
    void maj_F2_ramene_d_abord_a_l_appel_interrompu_le_dernier() {
        var cabinet = Cabinet.ordinary(context);
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        cabinet.knows("Delmas", "Paul", "21/09/1962");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.isCalledBy("210962 del", "DELMAS");

        assertThat(next(secretary)).containsText("CASTELNAU");
        next(secretary).click();
        assertThat(secretary.page().locator(".who")).containsText("CASTELNAU");
        assertThat(next(secretary)).containsText("AUBERTIN");
        next(secretary).click();
        assertThat(next(secretary)).containsText("DELMAS");
        secretary.opens("/poste");
        assertThat(next(secretary)).containsText("DELMAS");
    }

    /** Where Shift+F2 leads: one place, or none. */
    private static Locator next(Workstation secretary) {
        return secretary.page().locator(".tabs a.tab[data-key='Shift+F2']");
    }

    /** At nine, so many weeks after the Monday of the tests, holiday or not. */
    private void books(Cabinet cabinet, Resource doctor, Motif motif, PatientId person, int week) {
        var start = cabinet.monday()
                .plusWeeks(week)
                .atTime(9, 0)
                .atZone(cabinet.practice().site().zone());
        var request = BookingRequest.of(
                        cabinet.practice().structure(), Subject.of(person), motif.id(), doctor.id(), start.toInstant())
                .insisting("férié ou non");
        Assertions.assertThat(cabinet.within(() -> context.getBean(Agenda.class).book(request, SECRETARY)))
                .isInstanceOf(BookingOutcome.Booked.class);
    }
}

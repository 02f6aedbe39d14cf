package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.testing.House;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArrangerLesPlagesTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void une_plage_s_ouvre_et_ses_creneaux_sont_aussitot_proposes() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "10:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var coordinator = cabinet.someone(Role.COORDINATRICE);

        arranges(coordinator, doctor, cabinet.monday());
        coordinator
                .page()
                .locator("label.level:has(input[name=jours][value='1'])")
                .click();
        coordinator.fills("debut", "07:00");
        coordinator.fills("fin", "08:00");
        coordinator.fills("du", cabinet.monday().toString());
        coordinator.presses("Enregistrer");
        coordinator.sees("07:00–08:00");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.asksFrom(cabinet.monday());

        assertThat(secretary.slots().first()).containsText("07:00");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1", "SMM-C3.1"},
            capability = "RDV2")
    void une_absence_dit_qui_elle_touche_puis_chacun_recoit_une_autre_heure() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "10:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        var coordinator = cabinet.someone(Role.COORDINATRICE);
        coordinator.isCalledBy("120385 aub", "AUBERTIN");
        coordinator.booksFrom(cabinet.monday());

        arranges(coordinator, doctor, cabinet.monday());
        chooses(coordinator, "Absence");
        coordinator.fills("du", cabinet.monday().toString());
        coordinator.fills("au", cabinet.monday().toString());
        coordinator.fills("libelle", "Formation");
        coordinator.presses("Enregistrer");
        coordinator.sees("laisserait sans ouverture un rendez-vous", "AUBERTIN");
        coordinator.presses("Enregistrer quand même");
        coordinator.sees("Un rendez-vous à régler", "Formation");
        coordinator.page().locator("button[name=creneau]").first().click();

        coordinator.sees("Aucun rendez-vous à régler");
        coordinator.opens("/agenda/jour?date=" + cabinet.monday());
        coordinator.sees("Formation");
        coordinator.doesNotSee("AUBERTIN");
    }

    @Test
    @Competence(
            value = {"SMMS-3.2.a", "SM3-C.2.1"},
            capability = "RDV2")
    void un_remplacement_garde_les_plages_et_les_rendez_vous_et_dit_qui_recoit() {
        var cabinet = new Cabinet(context);
        var doctor = cabinet.doctor("Dr Alix Vernon", "09:00", "10:00");
        cabinet.motif("Consultation", 15, doctor);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var coordinator = cabinet.someone(Role.COORDINATRICE);
        coordinator.isCalledBy("120385 aub", "AUBERTIN");
        coordinator.booksFrom(cabinet.monday());

        arranges(coordinator, doctor, cabinet.monday());
        chooses(coordinator, "Remplacement");
        coordinator.fills("du", cabinet.monday().toString());
        coordinator.fills("au", cabinet.monday().toString());
        coordinator.fills("libelle", "Congés");
        coordinator.fills("remplacant", "Dr Noé Lambert");
        coordinator.fills("licenceDu", cabinet.monday().minusMonths(1).toString());
        coordinator.fills("licenceAu", cabinet.monday().plusMonths(1).toString());
        coordinator.presses("Enregistrer");
        coordinator.sees("Congés · Dr Noé Lambert");

        coordinator.opens("/agenda/jour?date=" + cabinet.monday());
        coordinator.sees("Remplacé(e) par Dr Noé Lambert", "AUBERTIN");
        coordinator.isCalledBy("040790 cas", "CASTELNAU");
        coordinator.asksFrom(cabinet.monday());
        assertThat(coordinator.slots().first()).containsText("09:15");
    }

    private static void chooses(Workstation coordinator, String entry) {
        coordinator
                .page()
                .locator(".arrange-form .chip", new Page.LocatorOptions().setHasText(entry))
                .click();
    }

    private static void arranges(Workstation coordinator, Resource doctor, LocalDate week) {
        coordinator.opens("/agenda/ouvertures?ressource=" + doctor.id() + "&semaine=" + week);
    }
}

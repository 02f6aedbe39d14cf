package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccueillirEtInstallerTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void la_personne_arrive_attend_entre_chez_le_medecin_et_repart() {
        var centre = Centre.open(context, 1);
        var appointment = "/agenda/rendez-vous/" + centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        var secretary = Workstation.of(centre.secretary());

        secretary.opens("/poste");
        assertThat(secretary.page().locator(".guest--expected")).containsText("AUBERTIN");
        secretary.page().locator(".guest--expected button").first().click();
        secretary.sees("Arrivée notée\u00a0:");
        assertThat(secretary.page().locator(".guest--expected")).hasCount(0);
        assertThat(secretary.page().locator("#salle")).containsText("Arrivés\u00a0: 1");
        secretary.opens(appointment);
        secretary.presses("En consultation");
        secretary.sees("En cours");
        secretary.presses("Terminé");

        secretary.opens(appointment);
        secretary.sees("Terminé");
        secretary.opens("/poste");
        assertThat(secretary.page().locator("#salle")).containsText("Vus\u00a0: 1");
    }

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void un_poste_suit_la_salle_d_un_lieu_ou_de_tous_et_chaque_ligne_dit_le_sien() {
        var cabinet = new Cabinet(context);
        var annexe = cabinet.site("Annexe");
        var vernon = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        var marchal = cabinet.doctorAt(annexe, "Dr Ines Marchal", "09:00", "12:00");
        cabinet.motif("Consultation", 15, vernon, marchal);
        var secretary = cabinet.secretary();
        books(cabinet, secretary, "Aubertin", "Lise", "Dr Alix Vernon");
        books(cabinet, secretary, "Castelnau", "Rose", "Dr Ines Marchal");
        var room = secretary.page().locator("#salle");

        secretary.opens("/poste?date=" + cabinet.monday());
        assertThat(room).containsText("Tous les lieux");
        assertThat(room.locator(".guest", new Locator.LocatorOptions().setHasText("CASTELNAU")))
                .containsText("Dr Ines Marchal · Annexe");
        room.locator("button.chip", new Locator.LocatorOptions().setHasText("Annexe"))
                .click();

        assertThat(room).containsText("CASTELNAU");
        assertThat(room).not().containsText("AUBERTIN");
        assertThat(room).containsText("Attendus\u00a0: 1");
        secretary.opens("/poste?date=" + cabinet.monday());
        assertThat(room).not().containsText("AUBERTIN");
        room.locator("button.chip", new Locator.LocatorOptions().setHasText("Tous"))
                .click();
        assertThat(room).containsText("AUBERTIN");
    }

    private static void books(Cabinet cabinet, Workstation secretary, String name, String given, String doctor) {
        cabinet.knows(name, given, "12/03/1985");
        secretary.isCalledBy("120385 " + name.substring(0, 3), name.toUpperCase(Locale.FRENCH));
        secretary.chooses("avec", doctor);
        secretary.booksFrom(cabinet.monday());
        secretary.presses("Terminer la fiche");
    }

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void une_absence_se_note_et_compte_dans_le_jour() {
        var centre = Centre.open(context, 1);
        var today = Morning.today(centre.practice().site().zone());
        var yesterday = today.minusDays(1);
        var appointment = "/agenda/rendez-vous/"
                + centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"), yesterday.atTime(12, 0));
        var secretary = Workstation.of(centre.secretary());

        secretary.opens(appointment);
        secretary.presses("Absent");
        secretary.presses("l’absence");

        secretary.sees("Absent, non excusé");
        secretary.opens("/poste?date=" + yesterday);
        assertThat(secretary.page().locator("#salle")).containsText("Absents\u00a0: 1");
    }
}

package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
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
    void une_absence_se_note_et_compte_dans_le_jour() {
        var centre = Centre.open(context, 1);
        var appointment = "/agenda/rendez-vous/" + centre.books(centre.knows("Aubertin", "Lise", "12/03/1985"));
        var secretary = Workstation.of(centre.secretary());

        secretary.opens(appointment);
        secretary.presses("Absent");

        secretary.sees("Absent, non excusé");
        secretary.opens("/poste");
        assertThat(secretary.page().locator("#salle")).containsText("Absents\u00a0: 1");
    }
}

package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.maillon.acceptance.Competence;
import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.RealBrowser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two desks of one practice look at the same waiting room. */
@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArriveePartoutBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "SM3-C.1.3", capability = "ATT1")
    void une_arrivee_notee_a_un_poste_se_voit_a_l_autre_et_ce_qui_est_repris_aussi() {
        var centre = Centre.open(context, 1);
        var zone = centre.practice().site().zone();
        centre.books(
                centre.knows("Aubertin", "Lise", "12/03/1985"),
                Morning.today(zone).atTime(12, 0));
        var here = poste(centre);
        var there = poste(centre);

        here.locator(".guest--expected button").click();

        assertThat(there.locator(".guest--expected")).hasCount(0);
        assertThat(there.locator(".guest")).containsText("AUBERTIN");
        assertThat(there.locator(".room-counts")).containsText("Arrivés\u00a0: 1");
        assertThat(here.locator(".toast")).containsText("Arrivée notée");
        here.keyboard().press("Control+z");
        assertThat(there.locator(".guest--expected")).containsText("AUBERTIN");
    }

    private static Page poste(Centre centre) {
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/poste");
        assertThat(page.locator(".guest--expected")).containsText("AUBERTIN");
        return page;
    }
}

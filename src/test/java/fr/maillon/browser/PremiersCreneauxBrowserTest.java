package fr.maillon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import fr.maillon.testing.RealBrowser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PremiersCreneauxBrowserTest {
    @Autowired
    ApplicationContext context;

    @Test
    void la_case_cochee_garde_le_curseur() {
        var centre = Centre.open(context, 2);
        var page = RealBrowser.window(centre.secretary());
        page.navigate("/agenda/creneaux?motif=" + centre.motif().id());
        var box = page.locator("[name=avec]").nth(1);
        assertThat(page.locator("#reponses .slot").first()).isVisible();

        box.focus();
        page.keyboard().press("Space");

        page.waitForURL("**/agenda/creneaux?*avec=*");
        assertThat(box).isChecked();
        assertThat(box).isFocused();
    }
}

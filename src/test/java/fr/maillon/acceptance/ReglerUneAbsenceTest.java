package fr.maillon.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.maillon.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayName("Régler une absence")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglerUneAbsenceTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV4")
    void chacun_de_ceux_qu_une_absence_laisse_sans_heure_recoit_une_reponse_et_l_on_sait_laquelle() {
        var cabinet = new Cabinet(context);
        var away = cabinet.doctor("Dr Alix Vernon", "09:00", "12:00");
        cabinet.motif("Consultation", 15, away);
        cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.knows("Castelnau", "Rose", "04/07/1990");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        secretary.isCalledBy("040790 cas", "CASTELNAU");
        secretary.booksFrom(cabinet.monday());
        cabinet.isAway(away, cabinet.monday(), "Congés");

        secretary.opens("/agenda/ouvertures?ressource=" + away.id());
        secretary.sees("2 à régler");
        secretary.page().locator(".departure--away a").click();
        secretary.sees("2 rendez-vous à régler");
        of(secretary, "AUBERTIN").getByText("À rappeler").click();
        secretary.sees("Une personne à rappeler", "a noté que la personne est à rappeler");
        of(secretary, "CASTELNAU").locator("button[name=creneau]").first().click();
        secretary.sees("Aucun rendez-vous à régler", "Un rendez-vous réglé", "l’a déplacé");
        of(secretary, "AUBERTIN").locator(".btn--stop").click();

        secretary.sees("2 rendez-vous réglés", "l’a annulé");
        secretary.doesNotSee("Une personne à rappeler");
        assertThat(secretary.page().locator(".settle")).hasCount(2);
    }

    /** The line of this person. */
    private static Locator of(Workstation secretary, String name) {
        return secretary.page().locator(".settle", new Page.LocatorOptions().setHasText(name));
    }
}

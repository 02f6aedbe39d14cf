package fr.maillon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.testing.House;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmerTest {
    @Autowired
    ApplicationContext context;

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV3")
    void la_confirmation_part_par_courriel_et_ne_dit_ni_le_motif_ni_le_medecin() {
        var cabinet = cabinet();
        cabinet.knows("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var secretary = cabinet.secretary();

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.fills("note", "vient avec sa fille");
        secretary.booksFrom(cabinet.monday());
        secretary.sees("Une confirmation part par courriel.");
        waits(secretary, "/messages?liste=a-envoyer", "lise@exemple.fr");
        secretary.follows("AUBERTIN");

        secretary.sees(FrenchDates.withWeekday(cabinet.monday()) + " à 9 h", "3 RUE DES ESSAIS", "04 72 00 00 00");
        secretary.doesNotSee("Échographie", "Dr Alix Vernon", "avant de coter", "sa fille");
    }

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV3")
    void sans_courriel_une_convocation_s_imprime_avec_l_acces_les_pieces_et_la_preparation() throws IOException {
        var cabinet = cabinet();
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985");
        cabinet.within(() -> {
            var site = cabinet.practice().site();
            context.getBean(Structures.class)
                    .describeAccess(site.structure(), site.id(), "Entrée par la cour, tramway T1.");
            return true;
        });
        var secretary = cabinet.secretary();
        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.fills("voie", "5 rue des Lilas");
        secretary.fills("codePostal", "69003");
        secretary.fills("commune", "Lyon");
        secretary.presses("Enregistrer l’adresse");

        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        waits(secretary, "/messages/impression", "AUBERTIN");
        var preview = secretary.page().locator("a[href$='/apercu']").first().getAttribute("href");
        var sheet = secretary.file(preview);

        try (var pdf = Loader.loadPDF(sheet)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " "))
                    .contains("5 RUE DES LILAS", "69003 LYON", "9 h", "Entrée par la cour, tramway T1.")
                    .contains("les anciens clichés", "Venez avec une personne de confiance.")
                    .doesNotContain("Échographie", "Dr Alix Vernon", "avant de coter");
        }
        secretary.presses("Imprimer les courriers cochés");
        secretary.sees("en un seul fichier");
    }

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV3")
    void la_confirmation_part_des_que_l_identite_est_completee() {
        var cabinet = cabinet();
        cabinet.knows("Aubertin", "Lise", "12/03/1985", "lise@exemple.fr");
        var secretary = cabinet.secretary();
        secretary.answersTheTelephone();
        secretary.looksFor("dame au chapeau vert");
        secretary.presses("Continuer sans identité");
        secretary.booksFrom(cabinet.monday());
        secretary.sees("Identité à compléter");

        secretary.opens(secretary.appointment());
        secretary.looksFor("120385 aub");
        secretary.page().locator(".person").click();

        PlaywrightAssertions.assertThat(secretary.page().locator(".who")).containsText("AUBERTIN");
        secretary.doesNotSee("Compléter l’identité");
        waits(secretary, "/messages?liste=a-envoyer", "lise@exemple.fr");
    }

    @Test
    @Competence(value = "REAC-CP7", capability = "RDV3")
    void une_adresse_corrigee_fait_repartir_la_confirmation_qu_elle_avait_arretee() {
        var cabinet = cabinet();
        var person = cabinet.knows("Aubertin", "Lise", "12/03/1985", "lise@faute.fr");
        var secretary = cabinet.secretary();
        secretary.isCalledBy("120385 aub", "AUBERTIN");
        secretary.booksFrom(cabinet.monday());
        waits(secretary, "/messages?liste=a-envoyer", "lise@faute.fr");

        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.presses("Retirer");
        waits(secretary, "/messages?liste=arretes", "lise@faute.fr");
        secretary.opens("/patients/" + person.value() + "/contacts");
        secretary.fills("contact", "lise@exemple.fr");
        secretary.presses("Ajouter");

        waits(secretary, "/messages?liste=a-envoyer", "lise@exemple.fr");
    }

    private Cabinet cabinet() {
        var cabinet = new Cabinet(context);
        var guidance = new Motif.Guidance(
                        "Venez avec une personne de confiance.", List.of("les anciens clichés"), false, "")
                .billed("Ordonnance à lire avant de coter.");
        cabinet.motif(
                Motif.of(
                                cabinet.practice().structure(),
                                Cabinet.code(),
                                "Échographie",
                                "Rendez-vous",
                                new MotifTimes(20, 20, 0, 0))
                        .guided(guidance),
                cabinet.doctor("Dr Alix Vernon", "09:00", "12:00"));
        return cabinet;
    }

    /** What another part of the house does in its own time. */
    private static void waits(Workstation secretary, String path, String text) {
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            secretary.opens(path);
            return secretary.screen().innerText().contains(text);
        });
    }
}

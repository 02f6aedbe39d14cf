package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTests {
    private static final Frame MORNING = new Frame(
            true,
            "a1",
            "Camille Exemple",
            "Centre de santé des Tilleuls",
            "Site A",
            "poste 1",
            true,
            false,
            "/agenda/jour",
            "v1",
            120,
            12,
            List.of(
                    new Frame.Entry("Agenda", "/agenda", "agenda", 0),
                    new Frame.Entry("Appels", "/appels", "telephone", 2)),
            List.of(new Shortcut("Nouvelle fiche", "/fiches", "canal", "TELEPHONE", "telephone", "F2")));

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillon");

    @Test
    void saysWhereOneIsAndForWhomOneActs() {
        assertThat(page(MORNING))
                .contains("Centre de santé des Tilleuls", "Site A · poste 1", "Structure fictive", "Camille Exemple")
                .containsOnlyOnce("aria-current=\"page\"")
                .contains("<b class=\"count\">2</b>");
    }

    @Test
    void offersWhatIsBegunFromEveryPageOnceAndLeavesItToTheDesk() {
        assertThat(page(MORNING)).containsOnlyOnce("data-key=\"F2\"").contains("action=\"/fiches\"", "Nouvelle fiche");
        assertThat(page(MORNING, "desk")).doesNotContain("data-key=\"F2\"");
    }

    @Test
    void givesEveryStaticFileItsVersion() {
        assertThat(page(MORNING)).contains("href=\"/s/v1/css/maillon.css\"", "src=\"/s/v1/js/maillon.js\"");
    }

    @Test
    void showsNothingOfAnAccountOutside() {
        assertThat(page(Frame.outside("/connexion", "v1")))
                .doesNotContain("data-search", "<dialog", "Structure fictive")
                .contains("<main id=\"principal\"");
    }

    @Test
    void tellsTheDeskWhenToLock() {
        assertThat(page(MORNING)).contains("data-lock-after=\"120\"");
    }

    @Test
    void saysToWhomItConcernsThatAPasswordIsSoonDue() {
        assertThat(page(MORNING)).contains("Mot de passe à changer sous 12 jours");
        assertThat(page(Frame.outside("/connexion", "v1"))).doesNotContain("Mot de passe à changer");
    }

    @Test
    void escapesWhatPeopleAreCalled() {
        var frame =
                new Frame(true, "a1", "<b>x</b>", "", "", "", false, false, "/", "v1", 600, -1, List.of(), List.of());

        assertThat(page(frame)).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>x</b>");
    }

    private String page(Frame frame) {
        return page(frame, "sheet");
    }

    private String page(Frame frame, String shape) {
        var output = new StringOutput();
        engine.render(
                "foundation/layout/page.jte",
                Map.of("frame", frame, "title", "Agenda", "shape", shape, "body", (gg.jte.Content)
                        body -> body.writeContent("<h1>Jour</h1>")),
                output);
        return output.toString();
    }
}

package fr.maillon.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.maillon.acceptance.Competence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CompetenceReportTests {
    @TempDir
    Path target;

    @Test
    void provesACompetenceWhoseWholeCapabilitiesAreAllGreen() throws IOException {
        run("r", Booking.class, Calendars.class);

        assertThat(line("SMMS-3.2.a", "RDV1")).contains("prouvée", "oui", "Booking#books_at_once", "réussi");
        assertThat(line("SM3-C.1.1", "RDV1")).contains("en partie");
        assertThat(line("SM3-C.1.1", "ACC3")).contains("en partie", "\tnon\t");
        assertThat(line("RC-CT8", "STK1")).contains("\t–\t");
    }

    @Test
    void provesNothingByWhatFailsOrWasLeftOut() throws IOException {
        run("r", Booking.class);
        assertThat(line("SMMS-3.2.a", "RDV2")).contains("en partie", "non joué");

        run("other", Calendars.class, Broken.class, NeverStarted.class);
        assertThat(line("SMMS-3.2.a", "RDV1")).contains("en partie", "non joué");
        assertThat(line("REAC-CP8", "DOS1")).contains("\t–\t", "Broken#breaks_once", "échec");
        assertThat(line("SMM-C4.1", "DOS2")).contains("\t–\t", "NeverStarted#never_starts", "échec");
    }

    @Test
    void joinsWhatSeveralMachinesOfOneRunSaw() throws IOException {
        run("r", Booking.class);
        run("r", Calendars.class);

        assertThat(line("SMMS-3.2.a", "RDV2")).contains("prouvée");
    }

    @Test
    void saysItInFrenchOnOnePageThatNeedsNothingElse() throws IOException {
        run("r", Booking.class, Broken.class);

        assertThat(Files.readString(target.resolve("competences.html")))
                .contains("<html lang=\"fr\">", "2 joués sur 4, 1 en échec", "Prendre un rendez-vous")
                .contains("réserve dès l’appel")
                .doesNotContain("<script", "http:", "https:", "d'identit");
    }

    private void run(String run, Class<?>... classes) throws IOException {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(classes).map(type -> selectClass(type)).toList())
                .build();
        var quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        var files = new ReportFiles(
                target,
                run,
                List.of(Booking.class, Calendars.class, Broken.class, NeverStarted.class).stream()
                        .flatMap(Proof::of)
                        .toList());
        LauncherFactory.create(quiet).execute(request, new CompetenceListener(files));
    }

    private String line(String competence, String capability) throws IOException {
        return Files.readAllLines(target.resolve("competences.tsv")).stream()
                .filter(it -> it.contains("\t" + competence + "\t") && it.contains("\t" + capability + "\t"))
                .findFirst()
                .orElseThrow();
    }

    @DisplayName("Prendre un rendez-vous")
    static class Booking {
        @Test
        @DisplayName("réserve dès l'appel")
        @Competence(
                value = {"SMMS-3.2.a", "SM3-C.1.1"},
                capability = "RDV1")
        void books_at_once() {}
    }

    static class Calendars {
        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Competence(value = "SMMS-3.2.a", capability = "RDV2")
        @Competence(value = "SM3-C.2.1", capability = "RDV2")
        void shows_days(int days) {
            assertThat(days).isPositive();
        }
    }

    static class Broken {
        @ParameterizedTest
        @ValueSource(ints = {1, -1, 2})
        @Competence(value = "REAC-CP8", capability = "DOS1")
        void breaks_once(int days) {
            assertThat(days).isPositive();
        }
    }

    static class NeverStarted {
        @BeforeAll
        static void cannotStart() {
            assertThat("what this class needs").isEmpty();
        }

        @Test
        @Competence(value = "SMM-C4.1", capability = "DOS2")
        void never_starts() {}
    }
}

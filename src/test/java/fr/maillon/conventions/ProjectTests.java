package fr.maillon.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no file of the project may hold, and what its documents must. */
class ProjectTests {
    private static final Path ITSELF = Path.of("src/test/java/fr/maillon/conventions/ProjectTests.java");
    private static final Pattern MACHINE_PATH = Pattern.compile("(^|[^A-Za-z0-9.$}~])/(home|root|Users)/");
    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?\\.maven\\.|registry\\.npmjs|pypi\\.org|deb\\.debian\\.org|://[\\w.-]*(artifactory|nexus|mirror|registry)");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|[Ll]orem ipsum|[Nn]ot (yet )?implemented|[Ff]or now\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile(
            "@Disabled\\w*|@Enabled(?:If|On|For)\\w*|@Ignore\\b|\\bassum(?:eTrue|eFalse|eThat|ingThat)\\(|\\bAssumptions\\."
                    + "|\\bAssume\\.|TestAbortedException|<(?:skipTests|skip|excludedGroups|groups|excludes)>");
    private static final Pattern A_TEST = Pattern.compile(
            "^\\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|ArchTest)\\b");
    private static final Pattern RUN_BY_THE_BUILD = Pattern.compile("^[^:]*(?:Test|Tests|Properties)\\.java:");
    private static final Pattern ENTRY = Pattern.compile("## .+");

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() {
        assertThat(lines(MACHINE_PATH)).isEmpty();
        assertThat(lines(REGISTRY)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(lines(UNFINISHED)).isEmpty();
    }

    @Test
    void noTestIsSwitchedOff() {
        assertThat(lines(SWITCHED_OFF)).isEmpty();
    }

    @Test
    void everyTestStandsInAClassThatTheBuildRuns() {
        assertThat(lines(A_TEST))
                .filteredOn(line -> !RUN_BY_THE_BUILD.matcher(line).find())
                .allMatch(line -> line.startsWith("CONTRIBUTING.md:")); // shows one
    }

    @Test
    void theChangelogBeginsWithAnEntryThatSaysSomething() {
        var lines = ProjectFiles.lines(Path.of("CHANGELOG.md"));
        var first = IntStream.range(0, lines.size())
                .filter(line -> ENTRY.matcher(lines.get(line)).matches())
                .findFirst()
                .orElseThrow();

        assertThat(lines.stream()
                        .skip(first + 1)
                        .takeWhile(line -> !ENTRY.matcher(line).matches()))
                .anyMatch(line -> line.startsWith("- "));
    }

    @Test
    void theReadmeStaysShort() {
        assertThat(ProjectFiles.lines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static List<String> lines(Pattern unwanted) {
        return ProjectFiles.under("").stream()
                .filter(file -> !file.equals(ITSELF))
                .flatMap(file -> lines(file, unwanted))
                .toList();
    }

    private static Stream<String> lines(Path file, Pattern unwanted) {
        var lines = ProjectFiles.lines(file);
        return IntStream.range(0, lines.size())
                .filter(line -> unwanted.matcher(lines.get(line)).find())
                .mapToObj(
                        line -> file + ":" + (line + 1) + " " + lines.get(line).strip());
    }
}

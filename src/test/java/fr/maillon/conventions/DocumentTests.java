package fr.maillon.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name only what exists: what they link to, and what stands between backquotes. */
class DocumentTests {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./maillon (\\w+)");
    private static final Pattern VARIABLE = Pattern.compile("(MAILLON_[A-Z_]+[A-Z])");
    private static final Pattern PATH =
            Pattern.compile("`(\\.?[\\w-]+(?:/[\\w.*-]+)*(?:/|\\.(?:java|jte|sql|tsv|md|css|js|txt)))`");
    private static final Pattern TYPE = Pattern.compile("`@?([A-Z][a-z]\\w*)(?:\\.\\w+)*(?:\\([^`]*\\))?`");
    private static final Pattern PACKAGE = Pattern.compile("`(fr\\.maillon(?:\\.[a-z]+)*)`");

    private static final Pattern ENTRY = Pattern.compile("(?m)^- (.*)$");
    private static final Pattern CODE = Pattern.compile("(?s)```java\\n(.*?)\\n```");
    private static final Pattern DECLARED = Pattern.compile("(?:class|record|interface|enum) ([A-Z]\\w+)");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^import (?:static )?[a-z\\w.]+?\\.([A-Z]\\w+)");
    private static final List<Path> ROOTS = Stream.of(
                    "", "src/main/java/fr/maillon", "src/main/jte", "src/main/resources", "src/test/java/fr/maillon")
            .map(Path::of)
            .toList();
    private static final Set<String> MADE_BY_RUNNING = Set.of("target", "maillon-data");

    private final String launcher = ProjectFiles.text(Path.of("maillon"));

    private record Word(Path document, String word) {}

    @Test
    void linksLeadSomewhere() {
        assertThat(words(LINK).filter(it -> !Files.exists(it.document().resolveSibling(it.word()))))
                .isEmpty();
    }

    @Test
    void namedPathsExist() {
        assertThat(words(PATH).filter(it -> !exists(it.word()))).isEmpty();
    }

    @Test
    void namedTypesAndPackagesExist() {
        var types = typesOfTheSources();

        assertThat(words(TYPE).filter(it -> !types.contains(it.word()))).isEmpty();
        assertThat(words(PACKAGE)
                        .filter(it -> !exists("src/main/java/" + it.word().replace('.', '/'))))
                .isEmpty();
    }

    @Test
    void namedCommandsAndVariablesExist() {
        assertThat(words(COMMAND).filter(it -> !launcher.contains("./maillon " + it.word())))
                .isEmpty();
        assertThat(words(VARIABLE).filter(it -> !launcher.contains(it.word()))).isEmpty();
    }

    @Test
    void theReadmeNamesEveryVariableOfTheHelp() {
        var readme = ProjectFiles.text(Path.of("README.md"));
        var help = launcher.substring(launcher.indexOf("Variables :"), launcher.indexOf("JAVA_HOME "));

        assertThat(VARIABLE.matcher(help).results().map(MatchResult::group)).allMatch(readme::contains);
    }

    @Test
    void thePastedTestIsARealOne() {
        var pasted = CODE.matcher(ProjectFiles.text(Path.of("CONTRIBUTING.md")))
                .results()
                .map(found -> found.group(1));
        var tests = ProjectFiles.under("src/test/java", ".java").stream()
                .map(ProjectFiles::text)
                .toList();

        assertThat(pasted).isNotEmpty().allMatch(code -> tests.stream().anyMatch(test -> test.contains(code)));
    }

    @Test
    void theReadmeMapsEveryModule() {
        var readme = ProjectFiles.text(Path.of("README.md"));

        assertThat(ProjectFiles.under("src/main/java", "package-info.java").stream()
                        .filter(file -> ProjectFiles.text(file).contains("@ApplicationModule("))
                        .map(file -> file.getName(file.getNameCount() - 2)))
                .allMatch(module -> readme.contains("`" + module + "` |"));
    }

    /** Entries glued together by a merge leave a sentence that begins in its middle. */
    @Test
    void theNewsIsMadeOfWholeSentences() {
        var news = ProjectFiles.text(Path.of("CHANGELOG.md"));

        assertThat(ENTRY.matcher(news.replaceAll("\\n +", " ")).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(entry -> entry.endsWith(".") && count(entry, '(') == count(entry, ')'));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(it -> it == sign).count();
    }

    private static Stream<Word> words(Pattern pattern) {
        return Stream.concat(
                        Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                        ProjectFiles.under("docs", ".md").stream())
                .flatMap(document -> pattern.matcher(ProjectFiles.text(document))
                        .results()
                        .map(found -> new Word(document, found.group(1))));
    }

    private static boolean exists(String path) {
        return MADE_BY_RUNNING.contains(Path.of(path).getName(0).toString())
                || ROOTS.stream()
                        .anyMatch(root -> path.contains("*") ? matches(root, path) : Files.exists(root.resolve(path)));
    }

    private static boolean matches(Path root, String glob) {
        var wanted = root.getFileSystem().getPathMatcher("glob:" + root.resolve(glob));
        return ProjectFiles.under(root.toString()).stream().anyMatch(wanted::matches);
    }

    /** Those we declare and those we import. */
    private static Set<String> typesOfTheSources() {
        return ProjectFiles.under("src", ".java").stream()
                .map(ProjectFiles::text)
                .flatMap(text -> Stream.concat(
                        DECLARED.matcher(text).results(), IMPORTED.matcher(text).results()))
                .map(found -> found.group(1))
                .collect(toSet());
    }
}

package fr.maillon.acceptance.report;

import static java.util.stream.Collectors.joining;

import fr.maillon.acceptance.report.Findings.Evidence;
import fr.maillon.acceptance.report.Findings.Finding;
import fr.maillon.foundation.printing.Typography;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/** The report as one page that stands alone: for the school, the jury and whoever wonders what is really done. */
final class ReportPage {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH:mm (zzz)", Locale.FRENCH);

    private final Findings findings;

    private ReportPage(Findings findings) {
        this.findings = findings;
    }

    static String of(Findings findings, ZonedDateTime made) {
        return new ReportPage(findings).page(made);
    }

    private String page(ZonedDateTime made) {
        return """
                <!doctype html>
                <html lang="fr">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Maillon – ce qui est prouvé du métier</title>
                <style>
                %s
                </style>
                <header>
                <p class="house">Maillon</p>
                <h1>Ce qui est prouvé du métier</h1>
                <p class="lead">Cinq référentiels disent ce que sait faire une secrétaire médicale et médico-sociale. \
                Pour chaque compétence, voici les essais qui la mettent en œuvre dans le vrai logiciel, par ses écrans \
                ou par ce qu’il imprime et transmet.</p>
                %s
                </header>
                <main>
                %s
                %s
                %s
                </main>
                </html>
                """.formatted(style(), facts(made), overview(), legend(), chapters());
    }

    private static String style() {
        return String.join("\n", Framework.lines("/competences/report.css"));
    }

    private String facts(ZonedDateTime made) {
        var tests = findings.tests().values();
        var run = tests.stream().filter(it -> it != Verdict.NOT_RUN).count();
        var failed = tests.stream().filter(it -> it == Verdict.FAILED).count();
        return """
                <dl class="facts">
                <div><dt>Produit le</dt><dd>%s</dd></div>
                <div><dt>Version</dt><dd>%s, Java %s</dd></div>
                <div><dt>Essais de compétences</dt><dd class="%s">%d joués sur %d, %s</dd></div>
                <div><dt>Capacités déclarées entières</dt><dd>%s</dd></div>
                </dl>
                """.formatted(
                        WHEN.format(made),
                        text(System.getProperty("maillon.version", "en cours")),
                        text(String.valueOf(Runtime.version().feature())),
                        failed > 0 ? "bad" : "",
                        run,
                        tests.size(),
                        failed == 0 ? "aucun en échec" : failed + " en échec",
                        text(findings.framework().whole().stream().sorted().collect(joining(", "))));
    }

    private String overview() {
        return findings.chapters().entrySet().stream()
                .map(it -> tile(
                        it.getKey(),
                        it.getValue().values().stream().flatMap(List::stream).toList()))
                .collect(joining("\n", "<nav class=\"overview\" aria-label=\"Référentiels\">\n", "\n</nav>"));
    }

    private static String tile(String referentiel, List<Finding> all) {
        var proved = count(all, State.PROVED);
        var inPart = count(all, State.IN_PART);
        return """
                <a class="tile" href="#%1$s"><b>%1$s</b>
                <svg viewBox="0 0 %4$d 1" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="rest" width="%4$d" height="1"/><rect class="part" width="%5$d" height="1"/>\
                <rect class="proved" width="%2$d" height="1"/></svg>
                <span>%2$d prouvée%6$s · %3$d en partie</span> <span class="of">sur %4$d</span></a>\
                """.formatted(text(referentiel), proved, inPart, all.size(), proved + inPart, proved > 1 ? "s" : "");
    }

    private static long count(List<Finding> all, State state) {
        return all.stream().filter(it -> it.state() == state).count();
    }

    private static String legend() {
        return """
                <dl class="legend">
                <div><dt>%s</dt><dd>chaque capacité de la compétence est déclarée entière et tous ses essais sont \
                réussis, au moins un.</dd></div>
                <div><dt>%s</dt><dd>au moins un essai réussi.</dd></div>
                <div><dt>%s</dt><dd>rien de prouvé à ce jour.</dd></div>
                <div><dt class="marks">✓ ✗ ○</dt><dd>essai réussi, en échec, non joué cette fois.</dd></div>
                </dl>
                """.formatted(pill(State.PROVED), pill(State.IN_PART), pill(State.NOT_YET));
    }

    private String chapters() {
        return findings.chapters().entrySet().stream()
                .map(it -> """
                        <section class="chapter" id="%1$s">
                        <h2>%1$s</h2>
                        %2$s
                        </section>
                        """.formatted(text(it.getKey()), blocs(it.getValue())))
                .collect(joining());
    }

    private String blocs(Map<String, List<Finding>> blocs) {
        return blocs.entrySet().stream()
                .map(it -> """
                        <h3>%s</h3>
                        <ol class="competences">
                        %s
                        </ol>
                        """.formatted(
                                text(heading(it.getKey())),
                                it.getValue().stream().map(this::item).collect(joining("\n"))))
                .collect(joining());
    }

    /** A number is a bloc; the rest names itself (activité A1, CCP2, transversal…). */
    private static String heading(String bloc) {
        return Character.isDigit(bloc.charAt(0)) ? "Bloc " + bloc : StringUtils.capitalize(bloc);
    }

    private String item(Finding finding) {
        var row = finding.competence();
        return """
                <li class="%s" id="%s"><span class="code">%2$s</span>
                <p class="label">%s</p> %s
                <ul class="capabilities">%s</ul></li>\
                """.formatted(
                        finding.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        text(row.code()),
                        sentence(row.label()),
                        pill(finding.state()),
                        finding.evidence().entrySet().stream()
                                .map(it -> capability(it.getKey(), it.getValue()))
                                .collect(joining("\n")));
    }

    private String capability(Framework.Capability it, List<Evidence> tests) {
        var whole = findings.framework().whole().contains(it.code()) ? " <em>entière</em>" : "";
        var proofs = tests.isEmpty()
                ? ""
                : tests.stream().map(ReportPage::test).collect(joining("\n", "<ul class=\"tests\">", "</ul>"));
        return "<li><b>%s</b> %s%s%s</li>".formatted(text(it.code()), sentence(it.label()), whole, proofs);
    }

    private static String test(Evidence it) {
        return """
                <li class="%s"><span class="mark" role="img" aria-label="%s">%s</span> %s : %s</li>""".formatted(
                        it.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        it.verdict().word,
                        it.verdict().mark,
                        text(it.task()),
                        text(it.sentence()));
    }

    private static String pill(State state) {
        return "<span class=\"pill %s\">%s</span>"
                .formatted(state.name().toLowerCase(Locale.ROOT).replace('_', '-'), state.word);
    }

    private static String sentence(String typed) {
        return text(Typography.polish(typed));
    }

    private static String text(String plain) {
        return HtmlUtils.htmlEscape(plain, "UTF-8");
    }
}

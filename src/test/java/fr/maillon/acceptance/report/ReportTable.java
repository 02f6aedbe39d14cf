package fr.maillon.acceptance.report;

import static java.util.stream.Collectors.joining;

import fr.maillon.acceptance.report.Findings.Evidence;
import fr.maillon.acceptance.report.Findings.Finding;
import java.util.List;
import java.util.stream.Stream;

/** The report as a table: a line for each competence, capability and test; a capability without test has one line. */
final class ReportTable {
    private static final String HEAD =
            "referentiel\tbloc\tcode\tcompetence\tetat\tcapacite\tentiere\tessai\tresultat\n";

    private ReportTable() {}

    static String of(Findings findings) {
        return findings.findings().stream()
                .flatMap(it -> lines(findings.framework(), it))
                .collect(joining("", HEAD, ""));
    }

    private static Stream<String> lines(Framework framework, Finding finding) {
        return finding.evidence().entrySet().stream().flatMap(it -> {
            var capability = it.getKey().code();
            var whole = framework.whole().contains(capability) ? "oui" : "non";
            return results(it.getValue()).map(result -> line(finding, capability, whole, result));
        });
    }

    private static Stream<String> results(List<Evidence> tests) {
        return tests.isEmpty() ? Stream.of("\t") : tests.stream().map(it -> it.testName() + "\t" + it.verdict().word);
    }

    private static String line(Finding finding, String capability, String whole, String result) {
        var row = finding.competence();
        return String.join(
                        "\t",
                        row.referentiel(),
                        row.bloc(),
                        row.code(),
                        row.label(),
                        finding.state().word,
                        capability,
                        whole,
                        result)
                + "\n";
    }
}

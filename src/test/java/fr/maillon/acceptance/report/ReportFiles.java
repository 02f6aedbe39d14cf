package fr.maillon.acceptance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Where the report is written, and which run it belongs to: several JVMs of one run write the same report. */
record ReportFiles(Path target, String run, List<Proof> proofs) {
    void write(Map<String, Verdict> verdicts) throws IOException {
        var run = Verdicts.ofRun(target, this.run);
        run.add(verdicts);
        var findings = Findings.of(Framework.read(), proofs, run.all());
        replace("competences.tsv", ReportTable.of(findings));
        replace("competences.html", ReportPage.of(findings, ZonedDateTime.now(ZoneId.systemDefault())));
    }

    private void replace(String name, String content) throws IOException {
        var written = Files.writeString(Files.createTempFile(target, name, ".part"), content);
        Files.move(written, target.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

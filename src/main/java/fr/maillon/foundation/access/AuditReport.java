package fr.maillon.foundation.access;

import java.util.List;

/** What a verification of the trace found: how much is sealed and sound, how much is not sealed yet, what is wrong. */
public record AuditReport(long blocks, long sealedRows, long unsealedRows, List<AuditFinding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}

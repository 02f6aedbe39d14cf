package fr.maillon.acceptance.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the run says of each competence, in the order of the référentiels. */
record Findings(List<Finding> findings, Framework framework) {
    /** One competence with its capabilities, in the order of its row. */
    record Finding(Framework.Row competence, State state, Map<Framework.Capability, List<Evidence>> evidence) {}

    /** One test that claims it, and what became of the test. */
    record Evidence(String testName, String task, String sentence, Verdict verdict) {}

    static Findings of(Framework framework, List<Proof> proofs, Map<String, Verdict> verdicts) {
        var byCompetence = proofs.stream().collect(groupingBy(Proof::competence));
        var findings = framework.competences().values().stream()
                .map(row -> finding(framework, row, byCompetence.getOrDefault(row.code(), List.of()), verdicts))
                .toList();
        return new Findings(findings, framework);
    }

    private static Finding finding(
            Framework framework, Framework.Row row, List<Proof> proofs, Map<String, Verdict> verdicts) {
        var evidence = new LinkedHashMap<Framework.Capability, List<Evidence>>();
        for (var code : row.capabilities()) {
            evidence.put(
                    framework.capability(code),
                    proofs.stream()
                            .filter(proof -> proof.capability().equals(code))
                            .map(proof -> evidence(proof, verdicts))
                            .sorted(Comparator.comparing(Evidence::testName))
                            .toList());
        }
        return new Finding(row, state(framework, evidence), evidence);
    }

    private static Evidence evidence(Proof proof, Map<String, Verdict> verdicts) {
        return new Evidence(
                proof.testName(),
                Sentences.task(proof.test().getDeclaringClass()),
                Sentences.of(proof.test()),
                verdicts.getOrDefault(proof.testName(), Verdict.NOT_RUN));
    }

    /** Proved: each capability is whole, none of its tests is red or was left out, and at least one is green. */
    private static State state(Framework framework, Map<Framework.Capability, List<Evidence>> evidence) {
        var proved = evidence.entrySet().stream()
                .allMatch(it -> framework.whole().contains(it.getKey().code()) && green(it.getValue()));
        if (proved) {
            return State.PROVED;
        }
        var some = evidence.values().stream().flatMap(List::stream).anyMatch(it -> it.verdict() == Verdict.PASSED);
        return some ? State.IN_PART : State.NOT_YET;
    }

    private static boolean green(List<Evidence> tests) {
        return !tests.isEmpty() && tests.stream().allMatch(it -> it.verdict() == Verdict.PASSED);
    }

    /** By référentiel, then by bloc. */
    Map<String, Map<String, List<Finding>>> chapters() {
        return findings.stream()
                .collect(groupingBy(
                        it -> it.competence().referentiel(),
                        LinkedHashMap::new,
                        groupingBy(it -> it.competence().bloc(), LinkedHashMap::new, toList())));
    }

    /** Every claiming test once, with its verdict. */
    Map<String, Verdict> tests() {
        var tests = new TreeMap<String, Verdict>();
        findings.stream()
                .flatMap(it -> it.evidence().values().stream())
                .flatMap(List::stream)
                .forEach(it -> tests.put(it.testName(), it.verdict()));
        return tests;
    }
}

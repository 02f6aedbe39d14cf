package fr.maillon.acceptance.report;

/** What became of a test in this run; the worse of two is the one that counts. */
enum Verdict {
    NOT_RUN("non joué", "○"),
    PASSED("réussi", "✓"),
    FAILED("échec", "✗");

    final String word;
    final String mark;

    Verdict(String word, String mark) {
        this.word = word;
        this.mark = mark;
    }

    Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

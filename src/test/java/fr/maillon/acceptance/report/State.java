package fr.maillon.acceptance.report;

/** How far a competence is proved. */
enum State {
    PROVED("prouvée"),
    IN_PART("en partie"),
    NOT_YET("–");

    final String word;

    State(String word) {
        this.word = word;
    }
}

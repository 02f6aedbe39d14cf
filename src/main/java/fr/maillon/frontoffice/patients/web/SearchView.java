package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.patients.CandidatesView;

/** The search page: what was typed and who was found. */
record SearchView(String typed, CandidatesView candidates) {
    static final SearchView EMPTY = new SearchView("", CandidatesView.NONE);
}

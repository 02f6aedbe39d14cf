package fr.maillon.frontoffice.patients.web;

/** The receipt of a search, as the form carries it. */
record ReceiptView(String receipt) {}

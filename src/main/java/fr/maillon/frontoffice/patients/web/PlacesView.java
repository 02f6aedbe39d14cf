package fr.maillon.frontoffice.patients.web;

import java.util.List;

/** Places to choose from while typing: code and name. */
record PlacesView(List<String> places) {}

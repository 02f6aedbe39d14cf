package fr.maillon.frontoffice.patients.web;

import fr.maillon.frontoffice.patients.EvidenceType;
import java.util.List;

/** The list of papers a structure accepts, as a table to edit; {@code empty} lines are to add some. */
record EvidenceTypesView(List<EvidenceType> types, List<Integer> empty, String fault) {}

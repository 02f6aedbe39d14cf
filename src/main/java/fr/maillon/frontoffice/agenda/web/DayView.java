package fr.maillon.frontoffice.agenda.web;

import org.jspecify.annotations.Nullable;

/** A day, and what was just done on it. */
record DayView(GridView grid, @Nullable Done done) {}

package fr.maillon.frontoffice.agenda.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day, and the appointment that was just booked or moved: ten seconds to take it back. */
record DayView(GridView grid, @Nullable UUID done) {}

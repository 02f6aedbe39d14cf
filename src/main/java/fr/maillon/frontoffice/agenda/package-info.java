/**
 * Who is seen when: openings, first useful slots, appointments and their story. {@code openings} holds the rules and
 * rows of when someone can be seen; this package what is done with that time.
 */
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {"foundation.calendar"})
@NullMarked
package fr.maillon.frontoffice.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

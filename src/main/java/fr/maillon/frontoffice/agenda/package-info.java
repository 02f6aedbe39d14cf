/**
 * Who is seen when: openings, first useful slots, appointments and their story.
 *
 * <p>{@code catalogue} holds what can be asked for and who can be booked, {@code openings} when someone can be seen; this
 * package what is done with that time.
 */
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {
            "foundation.access",
            "foundation.calendar",
            "foundation.database",
            "foundation.layout",
            "foundation.printing",
            "foundation.structure",
            "foundation.trouble",
            "frontoffice.identity",
            "frontoffice.patients",
            "frontoffice.patients::contacts"
        })
@NullMarked
package fr.maillon.frontoffice.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What comes in: calls, visits, letters and messages, noted on a card while they happen. */
@ApplicationModule(
        displayName = "Accueil",
        allowedDependencies = {
            "foundation.access",
            "foundation.calendar",
            "foundation.database",
            "foundation.layout",
            "foundation.messages",
            "foundation.printing",
            "foundation.structure",
            "foundation.trouble",
            "frontoffice.agenda",
            "frontoffice.agenda :: catalogue",
            "frontoffice.patients",
            "frontoffice.patients :: contacts"
        })
@NullMarked
package fr.maillon.frontoffice.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

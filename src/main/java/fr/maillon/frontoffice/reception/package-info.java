/** What comes in: calls, visits, letters and messages, noted on a card while they happen. */
@ApplicationModule(
        displayName = "Accueil",
        allowedDependencies = {
            "foundation.database",
            "foundation.structure",
            "foundation.access",
            "foundation.layout",
            "frontoffice.patients"
        })
@NullMarked
package fr.maillon.frontoffice.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

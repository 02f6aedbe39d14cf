/** Le poste: the page where a secretary lives. Who waits, the day, and whoever she is speaking to, together. */
@ApplicationModule(
        displayName = "Le poste",
        allowedDependencies = {
            "foundation.database",
            "foundation.structure",
            "foundation.access",
            "foundation.layout",
            "foundation.calendar",
            "foundation.printing",
            "foundation.messages",
            "frontoffice.identity",
            "frontoffice.patients",
            "frontoffice.patients :: contacts",
            "frontoffice.agenda",
            "frontoffice.agenda :: catalogue",
            "frontoffice.agenda :: openings",
            "frontoffice.agenda :: web",
            "frontoffice.reception"
        })
@NullMarked
package fr.maillon.frontoffice.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The living demonstration: a fictive health centre, four hundred people who do not exist, some weeks of appointments
 * around today, and the day as it would stand at this hour. Made at the first start on an empty house, carried on each
 * morning.
 */
@ApplicationModule(
        displayName = "Démonstration",
        allowedDependencies = {
            "foundation.database",
            "foundation.calendar",
            "foundation.structure",
            "foundation.access",
            "foundation.administration",
            "frontoffice.identity",
            "frontoffice.patients",
            "frontoffice.patients :: contacts",
            "frontoffice.agenda",
            "frontoffice.agenda :: catalogue",
            "frontoffice.agenda :: openings",
            "frontoffice.reception"
        })
@NullMarked
package fr.maillon.training.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

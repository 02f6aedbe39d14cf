/** Who we are: structures, their sites and services, rooms, equipment, and the people who work there. */
@ApplicationModule(
        displayName = "Structure",
        allowedDependencies = {"foundation.database"})
@NullMarked
package fr.maillon.foundation.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

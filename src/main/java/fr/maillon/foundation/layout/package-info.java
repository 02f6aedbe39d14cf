/** What every page shares: the frame around it, the way it is rendered, the style sheet and the scripts. */
@ApplicationModule(
        displayName = "Cadre",
        allowedDependencies = {"foundation.database"})
@NullMarked
package fr.maillon.foundation.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Setting the house up: the first start, the structure with its sites and people, and who may sign in. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "foundation.database",
            "foundation.structure",
            "foundation.access",
            "foundation.layout",
            "foundation.messages",
        })
@NullMarked
package fr.maillon.foundation.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The database: the engine that the product starts itself, its roles, and the tenancy of every transaction. */
@ApplicationModule(
        displayName = "Base de données",
        allowedDependencies = {})
@NullMarked
package fr.maillon.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who may do what, and the trace of what was done: accounts, login sessions, the rights table, one-time keys, drafts. */
@ApplicationModule(
        displayName = "Accès",
        allowedDependencies = {
            "foundation.database",
            "foundation.structure",
            "foundation.layout",
            "foundation.calendar",
            "foundation.printing",
            "foundation.trouble",
        })
@NullMarked
package fr.maillon.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

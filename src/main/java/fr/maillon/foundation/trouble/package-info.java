/** When something is wrong: one sentence that says what happened, what was saved and what to do, and never a stack trace. */
@ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {"foundation.layout"})
@NullMarked
package fr.maillon.foundation.trouble;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

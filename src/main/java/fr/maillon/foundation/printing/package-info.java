/**
 * Paper: letters and convocations placed for a window envelope, lists, and the French way of writing dates, numbers and
 * addresses. Depends on nothing: whoever prints brings the words.
 */
@ApplicationModule(
        displayName = "Impressions",
        allowedDependencies = {})
@NullMarked
package fr.maillon.foundation.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What one desk changes, every desk sees within a second: announcements through the database, streams to the browsers. */
@ApplicationModule(
        displayName = "Direct",
        allowedDependencies = {"foundation.database", "foundation.structure", "foundation.access"})
@NullMarked
package fr.maillon.foundation.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

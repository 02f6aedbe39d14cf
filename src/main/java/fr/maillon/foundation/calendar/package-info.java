/**
 * Time as a French house counts it: stretches of it, the clock on the wall of a site, public holidays by place. Pure
 * rules, no table.
 */
@ApplicationModule(
        displayName = "Calendrier",
        allowedDependencies = {})
@NullMarked
package fr.maillon.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

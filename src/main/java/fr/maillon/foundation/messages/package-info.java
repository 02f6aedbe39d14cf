/**
 * What leaves the house: messages about appointments, by e-mail or on paper. Others say what is to be told and who may be
 * told; this module finds the words, keeps them, sends or prints them, and keeps the proof. It knows no motif and no
 * practitioner, so it can reveal none.
 */
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "foundation.database",
            "foundation.structure",
            "foundation.access",
            "foundation.layout",
            "foundation.live",
            "foundation.calendar",
            "foundation.printing",
            "foundation.trouble"
        })
@NullMarked
package fr.maillon.foundation.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who people are: found before they are created, told apart from their namesakes, reached as they wish. */
@ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {"frontoffice.identity"})
@NullMarked
package fr.maillon.frontoffice.patients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

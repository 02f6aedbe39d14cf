/**
 * Who people are: found before they are created, told apart from their namesakes, reached as they wish.
 *
 * <p>{@code places} holds the nomenclature of communes and countries, {@code contacts} how people are reached and who stands beside
 * them.
 */
@ApplicationModule(
        displayName = "Patients",
        allowedDependencies = {
            "frontoffice.identity",
            "foundation.database",
            "foundation.structure",
            "foundation.access",
            "foundation.layout",
            "foundation.messages",
            "foundation.printing"
        })
@NullMarked
package fr.maillon.frontoffice.patients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

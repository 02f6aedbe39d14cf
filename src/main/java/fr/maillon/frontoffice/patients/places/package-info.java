/** Communes and countries with their Insee codes and their history: where people were born, where they live. */
@NamedInterface("places")
@NullMarked
package fr.maillon.frontoffice.patients.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

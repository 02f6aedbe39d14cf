/** When someone or something can be booked: weekly hours, exceptions, concrete openings. */
@NamedInterface("openings")
@NullMarked
package fr.maillon.frontoffice.agenda.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** When someone or something can be booked: weekly hours, exceptions, concrete openings. */
@NullMarked
package fr.maillon.frontoffice.agenda.openings;

import org.jspecify.annotations.NullMarked;

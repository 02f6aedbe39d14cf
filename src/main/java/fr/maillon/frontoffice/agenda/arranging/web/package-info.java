/** The screens on which the agenda is arranged: openings, departures from them, motifs, who and what is booked. */
@NullMarked
package fr.maillon.frontoffice.agenda.arranging.web;

import org.jspecify.annotations.NullMarked;

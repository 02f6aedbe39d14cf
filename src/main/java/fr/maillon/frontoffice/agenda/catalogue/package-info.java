/** What can be asked for and what it takes: motifs, and the people, rooms and devices whose time is booked. */
@NullMarked
package fr.maillon.frontoffice.agenda.catalogue;

import org.jspecify.annotations.NullMarked;

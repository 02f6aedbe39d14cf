/**
 * The four hundred people of the demonstration, drawn once and for all from a seed: nothing here reads a clock or a
 * database, so the same day gives the same people everywhere.
 */
@NullMarked
package fr.maillon.training.demonstration.people;

import org.jspecify.annotations.NullMarked;

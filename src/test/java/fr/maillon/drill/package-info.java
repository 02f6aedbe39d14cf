/** Exercises of failure: what was acknowledged is compared with what is stored, never with the product's own counts. */
@NullMarked
package fr.maillon.drill;

import org.jspecify.annotations.NullMarked;

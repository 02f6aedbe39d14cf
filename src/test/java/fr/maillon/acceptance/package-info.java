/** The specification, as the profession would read it: one class per task, through the screens or what they print. */
@NullMarked
package fr.maillon.acceptance;

import org.jspecify.annotations.NullMarked;

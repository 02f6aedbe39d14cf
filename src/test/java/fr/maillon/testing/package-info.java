/** What tests stand on: the real database, a practice of their own, and people who sign in over HTTP. */
@NullMarked
package fr.maillon.testing;

import org.jspecify.annotations.NullMarked;

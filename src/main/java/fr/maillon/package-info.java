/** Maillon: the workplace of the medical and medico-social secretary. The wings are plain packages; modules stand inside them. */
@NullMarked
package fr.maillon;

import org.jspecify.annotations.NullMarked;

/** How people are reached, who stands beside them, and who may be written to: never against a discreet contact or a secret care. */
@NamedInterface("contacts")
@NullMarked
package fr.maillon.frontoffice.patients.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

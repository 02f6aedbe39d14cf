/** The screens of the agenda; its grid is shown on le poste too. */
@NamedInterface("web")
@NullMarked
package fr.maillon.frontoffice.agenda.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

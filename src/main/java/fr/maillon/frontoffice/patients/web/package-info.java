/** The pages about people; speaks to the module’s two doors. */
@NullMarked
package fr.maillon.frontoffice.patients.web;

import org.jspecify.annotations.NullMarked;

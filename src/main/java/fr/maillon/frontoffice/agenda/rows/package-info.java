/** How values of this module enter and leave PostgreSQL; nothing outside the module sees it. */
@NullMarked
package fr.maillon.frontoffice.agenda.rows;

import org.jspecify.annotations.NullMarked;

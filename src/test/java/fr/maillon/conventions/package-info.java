/** What can be checked of the tree as text: sources, documents, templates. */
@NullMarked
package fr.maillon.conventions;

import org.jspecify.annotations.NullMarked;

/** Which competences of the profession the tests prove: {@code target/competences.html} and {@code .tsv}. */
@NullMarked
package fr.maillon.acceptance.report;

import org.jspecify.annotations.NullMarked;

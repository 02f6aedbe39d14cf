/** Measures: a generated practice, the real application over HTTP, and beside each figure what PostgreSQL alone can do. */
@NullMarked
package fr.maillon.bench;

import org.jspecify.annotations.NullMarked;

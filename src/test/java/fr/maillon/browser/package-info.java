/** The tasks of the profession in real Chromium, by keyboard first. */
@NullMarked
package fr.maillon.browser;

import org.jspecify.annotations.NullMarked;

/** The words of messages: what a text may say, how its blanks are filled, when it may arrive. Pure rules. */
@NullMarked
package fr.maillon.foundation.messages.wording;

import org.jspecify.annotations.NullMarked;

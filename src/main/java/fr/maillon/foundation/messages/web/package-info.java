@NullMarked
package fr.maillon.foundation.messages.web;

import org.jspecify.annotations.NullMarked;

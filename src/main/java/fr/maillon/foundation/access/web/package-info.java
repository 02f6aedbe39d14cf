@NullMarked
package fr.maillon.foundation.access.web;

import org.jspecify.annotations.NullMarked;

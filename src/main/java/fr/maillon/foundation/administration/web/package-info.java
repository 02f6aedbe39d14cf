@NullMarked
package fr.maillon.foundation.administration.web;

import org.jspecify.annotations.NullMarked;

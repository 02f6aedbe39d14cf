@NullMarked
package fr.maillon.foundation.trouble.web;

import org.jspecify.annotations.NullMarked;

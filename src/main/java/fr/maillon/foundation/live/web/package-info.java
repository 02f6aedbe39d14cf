@NullMarked
package fr.maillon.foundation.live.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package fr.maillon.frontoffice.desk.web;

import org.jspecify.annotations.NullMarked;

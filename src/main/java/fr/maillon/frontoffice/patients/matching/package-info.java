/** Whether two names are one name and two records one person: pure rules, said in words. */
@NamedInterface("matching")
@NullMarked
package fr.maillon.frontoffice.patients.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

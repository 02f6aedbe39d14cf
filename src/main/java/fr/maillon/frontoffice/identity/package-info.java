/**
 * What an identity is in French care: its traits, how they are written, what the numbers mean, how far it may be trusted.
 *
 * <p>Pure rules, no table, no bean: values that cannot be wrong, and refusals that say why in French. Sources: référentiel national
 * d’identitovigilance (RNIV), guide d’implémentation de l’INS, format datamatrix INS of the Agence du numérique en santé.
 */
@ApplicationModule(
        displayName = "Identité",
        allowedDependencies = {})
@NullMarked
package fr.maillon.frontoffice.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package fr.maillon.foundation.access;

import fr.maillon.foundation.structure.StructureId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the trace of a structure.
 *
 * @param block number of the sealed block it lies in
 * @param row the row of the trace, when one can be named
 */
public record AuditFinding(
        StructureId structure, long block, @Nullable UUID row, Kind kind) {

    /** What was done to it; the sentence is what the auditor reads. */
    public enum Kind {
        CHANGED("ligne modifiée après son scellement"),
        REMOVED("ligne supprimée"),
        ADDED("ligne ajoutée après le scellement de son bloc"),
        REORDERED("lignes interverties"),
        BROKEN("bloc altéré\u00a0: son empreinte ne correspond plus à son contenu"),
        UNCHAINED("bloc détaché du précédent, ou bloc manquant"),
        UNSIGNED("signature invalide"),
        CUT("la fin du journal a été coupée\u00a0: la dernière tête exportée n’y est plus");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}

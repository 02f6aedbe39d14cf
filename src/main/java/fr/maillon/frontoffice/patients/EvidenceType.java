package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.EvidenceConfidence;
import java.util.List;

/**
 * A kind of paper that a structure accepts as proof of identity.
 *
 * @param code short and stable: CN, PA…
 * @param retired no longer offered; papers already seen keep it
 */
public record EvidenceType(String code, String label, EvidenceConfidence confidence, boolean retired) {
    /** What a structure starts from (RNIV §3.3.2 and 3.3.3; validation modes of FR Core), until it makes a list of its own. */
    static final List<EvidenceType> DEFAULTS = List.of(
            high("CN", "Carte nationale d’identité"),
            high("PA", "Passeport"),
            high("CS", "Titre de séjour"),
            high("eCN", "Application France Identité (e-carte d’identité)"),
            high("IN", "L’Identité Numérique La Poste"),
            high("AV", "Application carte Vitale"),
            high("AN", "Mineur\u00a0: extrait d’acte de naissance, avec la pièce d’un parent"),
            high("LEP", "Mineur\u00a0: livret de famille, avec la pièce d’un parent"),
            high("TUT", "Mineur\u00a0: pièce du tuteur ou du délégataire, avec la décision de justice"),
            high("CC", "Document de circulation pour étranger mineur, avec photo"),
            high("ASE", "Enfant confié à l’ASE\u00a0: pièce de la liste locale"),
            high("LECV", "EHPAD, admission directe\u00a0: livret de famille et carte Vitale avec photo"),
            high("ANCV", "EHPAD, admission directe\u00a0: extrait d’acte de naissance et carte Vitale avec photo"),
            high("TC", "Identité déjà qualifiée par un tiers de confiance, par convention"),
            low("CV", "Carte Vitale seule"),
            low("PC", "Permis de conduire"),
            low("MU", "Carte de mutuelle"),
            low("DE", "Identité déclarée"));

    private static EvidenceType high(String code, String label) {
        return new EvidenceType(code, label, EvidenceConfidence.HIGH, false);
    }

    private static EvidenceType low(String code, String label) {
        return new EvidenceType(code, label, EvidenceConfidence.LOW, false);
    }
}

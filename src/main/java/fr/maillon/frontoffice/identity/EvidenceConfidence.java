package fr.maillon.frontoffice.identity;

/** What a paper is worth as proof of identity; the structure gives each type its level (RNIV, EXI SI 10 and 23). */
public enum EvidenceConfidence {
    /** National identity card, passport, residence permit, e-identification of substantial or high level… */
    HIGH,
    /** Seen and noted, but never enough: carte Vitale alone, driving licence, mutuelle card. */
    LOW
}

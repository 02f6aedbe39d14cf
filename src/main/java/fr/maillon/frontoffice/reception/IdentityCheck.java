package fr.maillon.frontoffice.reception;

/** How the identity of the person was checked before anything was said (RNIV: an open question, never « vous êtes bien… »). The label is what people read. */
public enum IdentityCheck {
    NOM_ET_NAISSANCE("Nom et date de naissance donnés"),
    PIECE_VUE("Pièce d’identité vue"),
    CONTRE_APPEL("Contre-appel"),
    NON_VERIFIEE("Non vérifiée");

    private final String label;

    IdentityCheck(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

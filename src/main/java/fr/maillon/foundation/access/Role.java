package fr.maillon.foundation.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What someone is in a structure. {@code code} is the word of the rights table, {@code label} what people read. */
public enum Role {
    SECRETAIRE("SEC", "Secrétaire"),
    COORDINATRICE("COO", "Secrétaire coordinatrice"),
    PROFESSIONNEL("PRO", "Professionnel"),
    GESTIONNAIRE("GES", "Gestionnaire"),
    ADMINISTRATEUR("ADM", "Administrateur"),
    REFERENT_IDENTITE("REF", "Référent identitovigilance"),
    DPO("DPO", "DPO, auditeur");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** « Secrétaire, Professionnel »: in the order of this list. */
    public static String inWords(Set<Role> roles) {
        return Stream.of(values()).filter(roles::contains).map(Role::label).collect(Collectors.joining(", "));
    }
}

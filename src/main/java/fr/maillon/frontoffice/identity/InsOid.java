package fr.maillon.frontoffice.identity;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nature of a matricule INS; it is stored, shown and sent with it.
 *
 * <p>Source: guide d’implémentation de l’INS; FR Core 2.2.
 */
public enum InsOid {
    NIR("1.2.250.1.213.1.4.8", "NIR", true),
    /** Waiting number, replaced by a NIR later. */
    NIA("1.2.250.1.213.1.4.9", "NIA", true),
    TEST("1.2.250.1.213.1.4.10", "test", false),
    DEMO("1.2.250.1.213.1.4.11", "démonstration", false);

    private final String oid;
    private final String word;
    private final boolean real;

    InsOid(String oid, String word, boolean real) {
        this.oid = oid;
        this.word = word;
        this.real = real;
    }

    public String oid() {
        return oid;
    }

    /** What is written in brackets after the matricule. */
    public String word() {
        return word;
    }

    /** Whether it may be given to a real person; the two others exist for tests and demonstrations alone. */
    public boolean isReal() {
        return real;
    }

    public static Optional<InsOid> ofOid(String oid) {
        return Stream.of(values()).filter(nature -> nature.oid.equals(oid)).findFirst();
    }
}

package fr.maillon.frontoffice.identity;

/**
 * A matricule INS with its nature: fifteen characters in the shape of a NIR.
 *
 * <p>A wrong key is refused on a real nature; test numbers in circulation have wrong keys, there it is only worth a warning.
 */
public record InsMatricule(String value, InsOid oid) {
    public InsMatricule {
        if (!Nir.hasShape(value) || (oid.isReal() && !Nir.hasKey(value))) {
            throw new IllegalArgumentException("not a matricule INS");
        }
    }

    /** Reads the fifteen characters, spaces allowed; never a part of them. */
    public static InsReading read(String typed, InsOid oid) {
        var plain = Nir.plain(typed);
        if (plain.length() != 15) {
            return new InsReading.Refused(
                    "Un matricule INS compte quinze caractères\u202f; celui-ci en compte " + plain.length() + ".");
        }
        if (!Nir.hasShape(plain)) {
            return new InsReading.Refused(
                    "Ce matricule n’a pas la forme d’un NIR\u00a0: il est à relire sur l’original.");
        }
        if (oid.isReal() && !Nir.hasKey(plain)) {
            return new InsReading.Refused("La clé ne correspond pas aux treize premiers caractères\u00a0: à relire.");
        }
        return new InsReading.Read(new InsMatricule(plain, oid));
    }

    /** Whether the two last digits are the key; always true on a real nature. */
    public boolean hasRightKey() {
        return Nir.hasKey(value);
    }

    /** 2 60 05 88 154 002 33 (NIR). */
    public String display() {
        return Nir.display(value) + " (" + oid.word() + ")";
    }

    /** Masked, as a NIR is. */
    @Override
    public String toString() {
        return "InsMatricule[***, " + oid + "]";
    }
}

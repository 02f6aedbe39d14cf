package fr.maillon.frontoffice.patients;

/**
 * How someone is called out: LE GALL Maëlle. The family name may have several words, so that it is never cut from the
 * whole; {@code given} is empty when only one thing is known.
 */
public record CalledName(String family, String given) {
    /** What cannot be taken apart: a number, what a caller said of herself. */
    public static CalledName of(String whole) {
        return new CalledName(whole, "");
    }

    public String whole() {
        return given.isEmpty() ? family : family + " " + given;
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "CalledName";
    }
}

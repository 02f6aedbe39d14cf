package fr.maillon.frontoffice.patients;

/** The latest search of somebody, for the creation that follows it: {@code typed} is what she wrote. */
public record LastSearch(SearchReceipt receipt, String typed) {
    /** Masked: what was typed names a person. */
    @Override
    public String toString() {
        return "LastSearch[***]";
    }
}

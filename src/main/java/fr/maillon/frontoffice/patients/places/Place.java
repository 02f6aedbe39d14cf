package fr.maillon.frontoffice.patients.places;

/**
 * A commune or a country.
 *
 * @param code Insee code, five characters; 99xxx is a country, 99999 the unknown place
 * @param departement empty for a country
 * @param former the code is no longer in force: births still bear it
 */
public record Place(String code, String name, String departement, boolean former) {
    /** Versailles (78); Algérie; an ancient commune says so. */
    public String label() {
        var where = departement.isEmpty() ? name : name + " (" + departement + ")";
        return former ? where + ", ancien code" : where;
    }

    /** What is typed or chosen in a form, and read back: the code, then the name. */
    public String choice() {
        return code + " " + label();
    }
}

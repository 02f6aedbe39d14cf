package fr.maillon.frontoffice.identity;

/** Which of the two lexical profiles of the INSi teleservice a name obeys. */
public enum NameProfile {
    /** Given names: no double hyphen, and a letter at the end. */
    GIVEN,
    /** Family names: a double hyphen separates the two halves of a double name. */
    FAMILY
}

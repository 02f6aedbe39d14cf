package fr.maillon.frontoffice.patients;

import java.util.Optional;
import java.util.stream.Stream;

/** A field of a record: its name in forms and in the history, its French label, and whether it is a strict trait. */
public enum Trait {
    BIRTH_NAME("nomNaissance", "Nom de naissance", true),
    FIRST_GIVEN_NAME("premierPrenom", "Premier prénom de naissance", true),
    GIVEN_NAMES("prenoms", "Prénoms de naissance", true),
    BIRTH_DATE("dateNaissance", "Date de naissance", true),
    BIRTHPLACE("lieuNaissance", "Lieu de naissance", true),
    SEX("sexe", "Sexe", true),
    USED_NAME("nomUtilise", "Nom utilisé", false),
    USED_GIVEN_NAME("prenomUtilise", "Prénom utilisé", false),
    TITLE("civilite", "Civilité", false),
    LANGUAGE("langue", "Langue", false),
    NEEDS("besoins", "Besoins", false),
    NEEDS_NOTE("precisions", "Précisions sur l’accueil", false),
    PHONE("telephone", "Téléphone", false),
    EMAIL("courriel", "Courriel", false),
    ADDRESS("adresse", "Adresse", false),
    RELATED("proche", "Proche ou représentant", false),
    CHANNEL("canal", "Canal préféré", false),
    DISCREET("contactDiscret", "Contact discret", false),
    SECRET_CARE("soinsSecrets", "Soins secrets d’un mineur", false),
    CONFIDENTIAL("confidentiel", "Dossier confidentiel", false),
    STATUS("statut", "Statut de l’identité", false),
    ATTRIBUTES("attributs", "Attributs de l’identité", false),
    INS("ins", "Matricule INS", false),
    DEATH("deces", "Date de décès", false);

    private final String field;
    private final String label;
    private final boolean strict;

    Trait(String field, String label, boolean strict) {
        this.field = field;
        this.label = label;
        this.strict = strict;
    }

    /** The name of the field in forms, addresses excepted. */
    public String field() {
        return field;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether changing it takes the identity back to provisional. */
    public boolean isStrict() {
        return strict;
    }

    static Optional<Trait> ofField(String field) {
        return Stream.of(values()).filter(trait -> trait.field.equals(field)).findFirst();
    }
}

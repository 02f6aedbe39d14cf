package fr.maillon.training.demonstration;

import fr.maillon.foundation.structure.Profession;

/** Who works in the fictive centre and whose time is booked. */
enum Staff {
    DOCTOR_ONE("Dr", "Vasselin", "Hélène", Profession.MEDECIN_GENERALISTE, 1),
    DOCTOR_TWO("Dr", "Benhaddou", "Malik", Profession.MEDECIN_GENERALISTE, 2),
    PAEDIATRICIAN("Dr", "Caldas", "Inès", Profession.PEDIATRE, 3),
    NURSE("Mme", "Perrachet", "Sonia", Profession.INFIRMIER, 4),
    PHYSIOTHERAPIST("M.", "Le Bihannic", "Yannick", Profession.KINESITHERAPEUTE, 5),
    SOCIAL_WORKER("Mme", "Sissako", "Aminata", Profession.ASSISTANT_SOCIAL, 6);

    private final String title;
    private final String familyName;
    private final String givenName;
    private final Profession profession;
    private final int colour;

    Staff(String title, String familyName, String givenName, Profession profession, int colour) {
        this.title = title;
        this.familyName = familyName;
        this.givenName = givenName;
        this.profession = profession;
        this.colour = colour;
    }

    String title() {
        return title;
    }

    String familyName() {
        return familyName;
    }

    String givenName() {
        return givenName;
    }

    Profession profession() {
        return profession;
    }

    int colour() {
        return colour;
    }
}

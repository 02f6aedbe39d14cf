package fr.maillon.training.demonstration.people;

/** What somebody comes for again and again. Never a diagnosis: only what an agenda knows. */
public enum Habit {
    DOCTOR_ONE,
    DOCTOR_TWO,
    PAEDIATRICIAN,
    NURSE,
    BLOOD_TEST,
    PHYSIOTHERAPY,
    SOCIAL,
    PREGNANCY,
    HOME_VISIT
}

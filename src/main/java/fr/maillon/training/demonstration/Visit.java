package fr.maillon.training.demonstration;

import static fr.maillon.training.demonstration.Staff.DOCTOR_ONE;
import static fr.maillon.training.demonstration.Staff.DOCTOR_TWO;

import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.training.demonstration.people.Habit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people come for: the motifs of a centre like this one. {@code habit} is whom it concerns; {@code weight} how often
 * it comes among those of the same opening.
 */
enum Visit {
    GENERAL("MG", "Médecine générale", "Consultation", 20, 30, 0, 78, null),
    UNPLANNED("SNP", "Soins non programmés", "Consultation", 15, 15, 0, 0, null),
    REMOTE("TLC", "Téléconsultation", "Rendez-vous à distance", 15, 20, 0, 8, null),
    PREGNANCY("GRO", "Suivi de grossesse", "Consultation", 30, 30, 0, 9, Habit.PREGNANCY),
    ULTRASOUND("ECH", "Échographie", "Examen", 30, 30, 5, 5, null),
    HOME_VISIT("VAD", "Visite à domicile", "Visite à votre domicile", 30, 30, 15, 0, Habit.HOME_VISIT),
    CHILD("PED", "Pédiatrie", "Consultation", 20, 30, 0, 70, Habit.PAEDIATRICIAN),
    CHILD_EXAMINATION("EXO", "Examen obligatoire de l’enfant", "Consultation", 30, 30, 0, 30, Habit.PAEDIATRICIAN),
    BLOOD_TEST("PDS", "Prélèvement", "Soins", 15, 15, 0, 100, Habit.BLOOD_TEST),
    DRESSING("PAN", "Pansement", "Soins", 20, 20, 5, 62, Habit.NURSE),
    INJECTION("INJ", "Injection, vaccination", "Soins", 15, 15, 0, 38, Habit.NURSE),
    PHYSIOTHERAPY("KIN", "Kinésithérapie", "Séance", 30, 30, 0, 100, Habit.PHYSIOTHERAPY),
    SOCIAL("SOC", "Entretien social", "Entretien", 45, 60, 0, 100, Habit.SOCIAL);

    private final String code;
    private final String label;
    private final String publicLabel;
    private final int known;
    private final int newcomer;
    private final int after;
    private final int weight;
    private final @Nullable Habit habit;

    Visit(
            String code,
            String label,
            String publicLabel,
            int known,
            int newcomer,
            int after,
            int weight,
            @Nullable Habit habit) {
        this.code = code;
        this.label = label;
        this.publicLabel = publicLabel;
        this.known = known;
        this.newcomer = newcomer;
        this.after = after;
        this.weight = weight;
        this.habit = habit;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String publicLabel() {
        return publicLabel;
    }

    int weight() {
        return weight;
    }

    MotifTimes times() {
        return new MotifTimes(known, newcomer, 0, after);
    }

    /** Who comes for it to this member of the staff. */
    Habit habitWith(Staff staff) {
        if (habit != null) {
            return habit;
        }
        return staff == DOCTOR_ONE ? Habit.DOCTOR_ONE : Habit.DOCTOR_TWO;
    }

    List<Staff> staff() {
        return switch (this) {
            case GENERAL, UNPLANNED, REMOTE, ULTRASOUND -> List.of(DOCTOR_ONE, DOCTOR_TWO);
            case PREGNANCY, HOME_VISIT -> List.of(DOCTOR_TWO);
            case CHILD, CHILD_EXAMINATION -> List.of(Staff.PAEDIATRICIAN);
            case BLOOD_TEST, DRESSING, INJECTION -> List.of(Staff.NURSE);
            case PHYSIOTHERAPY -> List.of(Staff.PHYSIOTHERAPIST);
            case SOCIAL -> List.of(Staff.SOCIAL_WORKER);
        };
    }

    /** The room or device that must be free at the same time. */
    List<Premises> premises() {
        return switch (this) {
            case ULTRASOUND -> List.of(Premises.ULTRASOUND);
            case BLOOD_TEST, DRESSING, INJECTION -> List.of(Premises.CARE_ROOM);
            case PHYSIOTHERAPY -> List.of(Premises.GYMNASIUM);
            case SOCIAL -> List.of(Premises.INTERVIEW_ROOM);
            default -> List.of();
        };
    }
}

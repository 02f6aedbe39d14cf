package fr.maillon.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large the generated practice is; see the sizes of the targets. The smallest only shows that the bench itself works. */
enum Size {
    ESSAI(300, 3, 3_000),
    S(5_000, 3, 60_000),
    M(50_000, 20, 600_000),
    L(1_000_000, 400, 10_000_000);

    private final int people;
    private final int doctors;
    private final int appointments;

    Size(int people, int doctors, int appointments) {
        this.people = people;
        this.doctors = doctors;
        this.appointments = appointments;
    }

    static Optional<Size> of(String written) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(written.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    int people() {
        return people;
    }

    int doctors() {
        return doctors;
    }

    int appointments() {
        return appointments;
    }

    @Override
    public String toString() {
        return "Taille %s\u00a0: %,d identités, %d médecins, %,d rendez-vous"
                .formatted(name(), people, doctors, appointments);
    }
}

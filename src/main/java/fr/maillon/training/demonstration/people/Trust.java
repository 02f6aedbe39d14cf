package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.IdentityStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How far each identity has come: most are qualified, as in a house that asks for papers. */
final class Trust {
    private final Matricules matricules = new Matricules();
    private final LocalDate today;

    Trust(LocalDate today) {
        this.today = today;
    }

    Standing draw(Dice dice, Civil civil) {
        int ticket = dice.between(1, 100);
        if (ticket <= 14) {
            return Standing.PROVISIONAL;
        }
        if (ticket <= 24) {
            return recovered(dice, civil);
        }
        return ticket <= 38 ? validated(dice, civil) : qualified(dice, civil);
    }

    Standing recovered(Dice dice, Civil civil) {
        return new Standing(IdentityStatus.RECUP, Set.of(), "", matricules.of(dice, civil));
    }

    Standing validated(Dice dice, Civil civil) {
        return new Standing(IdentityStatus.VALI, Set.of(), paper(dice, civil), null);
    }

    Standing qualified(Dice dice, Civil civil) {
        return new Standing(IdentityStatus.QUAL, Set.of(), paper(dice, civil), matricules.of(dice, civil));
    }

    /** A paper of high confidence that somebody of that age and birthplace would show (RNIV §3.3). */
    private String paper(Dice dice, Civil civil) {
        if (civil.ageOn(today) < 16) {
            return dice.among(List.of("LEP", "LEP", "AN", "CN"));
        }
        return Birthplaces.isAbroad(civil.birthplace())
                ? dice.among(List.of("CS", "CS", "PA", "CN"))
                : dice.among(List.of("CN", "CN", "CN", "PA", "AV"));
    }
}

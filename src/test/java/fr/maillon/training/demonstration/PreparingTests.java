package fr.maillon.training.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreparingTests {
    @Test
    void saysHowFarItIsFromTheFirstPageOnUntilItIsOver() {
        var preparing = new Preparing(true);
        assertThat(preparing.underWay()).isEqualTo("La journée de démonstration se prépare…");

        preparing.people(400);
        assertThat(preparing.underWay()).endsWith("se prépare\u00a0: 400 personnes…");
        preparing.appointments(400, 2345);
        assertThat(preparing.underWay()).endsWith("400 personnes, 2\u202f345 rendez-vous…");

        preparing.over();
        preparing.people(400);
        assertThat(preparing.underWay()).isEmpty();
    }

    @Test
    void aHouseWithoutDemonstrationIsNotPrepared() {
        assertThat(new Preparing(false).underWay()).isEmpty();
    }
}

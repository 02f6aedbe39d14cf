package fr.maillon.training.demonstration.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that always falls the same way: {@link Random}'s generator is specified, so a seed is worth a drawing. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Both bounds included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean percent(int chances) {
        return random.nextInt(100) < chances;
    }

    public <T> T among(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> List<T> shuffled(List<T> cards) {
        var mixed = new ArrayList<>(cards);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}

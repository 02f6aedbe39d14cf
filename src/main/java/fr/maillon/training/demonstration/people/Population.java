package fr.maillon.training.demonstration.people;

import java.time.LocalDate;
import java.util.List;

/** Everybody the fictive house knows: first those who stand for a case a secretary must master, then whole households. */
public final class Population {
    public static final int SIZE = 400;

    private static final long SEED = 1_957;

    private Population() {}

    /** The people as they are on that day: only birth dates depend on it, so that a newborn is always newly born. */
    public static List<Fictive> drawn(LocalDate today) {
        var drawing = new Drawing(SEED, today);
        new Namesakes(drawing).plant();
        new Protected(drawing).plant();
        new Travellers(drawing).plant();
        for (int household = 1; drawing.size() < SIZE; household++) {
            drawing.household(new Dice(SEED + household), SIZE - drawing.size());
        }
        return drawing.people();
    }
}

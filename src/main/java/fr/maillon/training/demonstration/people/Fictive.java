package fr.maillon.training.demonstration.people;

/** Somebody who does not exist. {@code number} is her place in the drawing, from 0, the same every time. */
public record Fictive(int number, Civil civil, Standing standing, Reach reach, Care care) {
    /** “Mme Lina BOUKHARI”: how a card names her. */
    public String named() {
        return (civil.title() + " " + civil.firstGivenName() + " " + civil.everydayName()).strip();
    }
}

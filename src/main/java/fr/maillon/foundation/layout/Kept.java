package fr.maillon.foundation.layout;

/** One field that only the other changed: as it stands, kept without being asked about. */
public record Kept(String label, String words) {
    public Kept {
        words = Difference.said(words);
    }
}

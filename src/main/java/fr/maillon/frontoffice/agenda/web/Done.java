package fr.maillon.frontoffice.agenda.web;

/**
 * What one has just done to an appointment, named so that it can be told apart later.
 *
 * @param what the act and the person; with the hour when the hour is what matters
 * @param told whether the person hears of it, and by what; empty when there is nothing to hear
 * @param undo where it is taken back; empty when it cannot be
 * @param way the word on what takes it back: « Annuler » would be read wrongly after a cancellation
 * @param version what it was made of it: changed since, it is not taken back
 * @param back the page to come back to
 */
public record Done(String what, String told, String undo, String way, int version, String back) {
    public boolean canBeUndone() {
        return !undo.isEmpty();
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "Done[" + undo + "]";
    }
}

package fr.maillon.frontoffice.agenda;

/**
 * A day from afar.
 *
 * @param booked how many appointments it holds
 * @param free how many minutes of it, from now on, somebody may still be given
 */
public record DayLoad(int booked, int free) {
    public static final DayLoad NONE = new DayLoad(0, 0);
}

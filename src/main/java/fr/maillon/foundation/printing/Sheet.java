package fr.maillon.foundation.printing;

import java.time.LocalDate;

/** Something posted: an A4 folded in three, its address in the window of a DL envelope and nothing else there. */
public sealed interface Sheet permits Letter, Convocation {
    Letterhead from();

    PostalAddress to();

    /** Where it is written: « Saint-Denis, le 3 novembre 2026 ». */
    String place();

    LocalDate date();

    Copy copy();
}

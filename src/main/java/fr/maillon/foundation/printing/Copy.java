package fr.maillon.foundation.printing;

/** The first print of a sheet, or a later one, which says « duplicata ». */
public enum Copy {
    ORIGINAL,
    DUPLICATE
}

package fr.maillon.frontoffice.agenda;

/** Something a careful secretary would want to know before she goes on; never a refusal. */
public record Warning(Kind kind, String sentence) {

    /** What it is about; acknowledged by this name. */
    public enum Kind {
        SAME_DAY_SAME_MOTIF,
        SAME_TIME,
        OTHER_SITE_SAME_HALF_DAY,
        MINOR_ALONE,
        AGE_BEYOND_MOTIF,
        SEX_BEYOND_MOTIF,
        SHORT_NOTICE,
        BEYOND_HORIZON,
        PAST,
        LONG_DELAY,
        RESERVED
    }
}

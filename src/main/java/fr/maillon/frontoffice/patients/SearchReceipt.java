package fr.maillon.frontoffice.patients;

import java.util.UUID;

/** Says that somebody looked for a person before creating one; good for that account and structure, for twelve hours. */
public record SearchReceipt(UUID value) {
    /** Of a glance while somebody is still typing: good for nothing. */
    static final SearchReceipt NONE = new SearchReceipt(new UUID(0, 0));
}

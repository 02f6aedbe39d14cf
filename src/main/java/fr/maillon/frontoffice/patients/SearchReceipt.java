package fr.maillon.frontoffice.patients;

import java.util.UUID;

/** Says that somebody looked for a person before creating one; good for that account and structure, for twelve hours. */
public record SearchReceipt(UUID value) {}

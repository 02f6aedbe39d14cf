package fr.maillon.frontoffice.agenda;

import java.time.Instant;

/** One sentence of an appointment's story, in French: who did what, when, and why. */
public record StoryLine(Instant at, String by, String sentence, StoryEvent event, boolean undone) {}

package fr.maillon.foundation.access;

/** A request that cannot be done: what happened, and what to do. */
public record RefusalView(String title, String sentence) {}

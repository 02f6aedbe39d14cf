package fr.maillon.foundation.structure;

/** Something a structure has or had; what is closed is kept, for what was done there. */
public record Held<T>(T it, boolean closed) {}

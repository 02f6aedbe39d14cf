package fr.maillon.foundation.structure;

/** A part of a structure on one of its sites, as its people name it. */
public record ServiceUnit(StructureId structure, ServiceId id, SiteId site, String name) {}

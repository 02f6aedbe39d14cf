package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.EvidenceConfidence;
import java.time.Instant;

/** A paper that was seen: what it was called that day, when, by whom (the name of that day). No copy is kept. */
public record EvidenceSeen(String label, EvidenceConfidence confidence, Instant at, String by) {}

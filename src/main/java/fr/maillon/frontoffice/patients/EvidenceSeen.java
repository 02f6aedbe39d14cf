package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import java.time.Instant;

/** A paper that was seen: what it was called that day, when, by whom. No copy is kept. */
public record EvidenceSeen(String label, EvidenceConfidence confidence, Instant at, AccountId by) {}

package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.CreationOutcome.Alike;
import fr.maillon.frontoffice.patients.matching.DuplicateRules;
import fr.maillon.frontoffice.patients.matching.Likeness;
import fr.maillon.frontoffice.patients.matching.PersonTraits;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who already known looks like somebody: probable duplicates first, then those not to be confused with her. */
@Component
class Resemblance {
    private static final int WORTH_SHOWING = 60;
    private static final int MOST = 8;

    private final Finder finder;

    Resemblance(Finder finder) {
        this.finder = finder;
    }

    /** The most alike first, herself left out. */
    List<Alike> of(StructureId structure, PatientId herself, PersonTraits traits) {
        return finder.alike(structure, traits).stream()
                .filter(hit -> !hit.person().id().equals(herself))
                .map(hit -> alike(hit, traits))
                .filter(it -> it.likeness().level() != Likeness.Level.DISTINCT
                        || it.likeness().score() >= WORTH_SHOWING)
                .sorted(Comparator.comparing((Alike it) -> it.likeness().level())
                        .thenComparingInt(it -> -it.likeness().score()))
                .limit(MOST)
                .toList();
    }

    private static Alike alike(Finder.Hit hit, PersonTraits traits) {
        var likeness = DuplicateRules.compare(hit.person().compared(Set.copyOf(hit.phones())), traits);
        return new Alike(Candidate.of(hit, likeness.inWords(), likeness.score()), likeness);
    }
}

package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.foundation.trouble.Chore;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.Layout;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays the days that come within the horizon out as concrete openings, at the start and then every hour. Each resource
 * is done under its lock in a transaction of its own, so several instances share the work and doing it twice changes
 * nothing.
 */
@Component
class Horizon {
    private static final Logger LOG = LoggerFactory.getLogger(Horizon.class);

    private final Structures structures;
    private final Resources resources;
    private final ResourceLocks locks;
    private final Layout layout;
    private final TransactionTemplate transaction;

    Horizon(
            Structures structures,
            Resources resources,
            ResourceLocks locks,
            Layout layout,
            TransactionTemplate transaction) {
        this.structures = structures;
        this.resources = resources;
        this.locks = locks;
        this.layout = layout;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void extendEverything() {
        Chore.done(
                LOG,
                "looking for agendas",
                () -> structures
                        .everyStructure()
                        .forEach(structure -> Chore.done(LOG, "laying openings out", () -> extend(structure))));
    }

    void extend(StructureId structure) {
        Tenancy.within(Set.of(structure.value()), () -> {
            for (var resource : behind(structure)) {
                transaction.executeWithoutResult(status -> extend(structure, resource));
            }
            return structure;
        });
    }

    private List<ResourceId> behind(StructureId structure) {
        return Objects.requireNonNull(
                transaction.execute(status -> resources.filledBefore(structure, layout.horizon())));
    }

    private void extend(StructureId structure, ResourceId resource) {
        locks.take(List.of(resource));
        layout.extend(structure, resource);
    }
}

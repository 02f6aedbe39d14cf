package fr.maillon.training.demonstration;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fictive centre as its agenda knows it; what somebody took out of it since is simply not there. */
record House(
        StructureId structure,
        Map<Staff, Resource> staff,
        Map<Premises, Resource> premises,
        Map<Visit, Motif> visits,
        List<Resource> interpreters) {

    Collection<ResourceId> people() {
        return staff.values().stream().map(Resource::id).toList();
    }

    Optional<Staff> whoIs(ResourceId resource) {
        return staff.entrySet().stream()
                .filter(it -> it.getValue().id().equals(resource))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Resource> interpreter(String language) {
        return interpreters.stream()
                .filter(it -> it.languages().contains(language))
                .findFirst();
    }
}

package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.ServiceId;
import fr.maillon.foundation.structure.ServiceUnit;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A service of a site, as its people name it. */
@Component
@Order(3)
class ServiceForm implements PieceForm {
    private final Structures structures;
    private final StructureBook book;

    ServiceForm(Structures structures, StructureBook book) {
        this.structures = structures;
        this.book = book;
    }

    @Override
    public String word() {
        return "services";
    }

    @Override
    public String adding() {
        return "Ajouter un service";
    }

    @Override
    public String closing() {
        return "Fermer ce service";
    }

    @Override
    public String closingMeans() {
        return "Ce qui y a été fait garde son nom.";
    }

    @Override
    public Optional<Piece> find(StructureId structure, UUID id) {
        return book.services(structure).stream()
                .filter(it -> it.it().id().value().equals(id))
                .findFirst()
                .map(it -> new Piece(
                        id,
                        it.it().name(),
                        it.closed(),
                        Map.of("nom", it.it().name(), "site", it.it().site().toString())));
    }

    @Override
    public Map<String, String> blank(String site) {
        return Map.of("site", site);
    }

    @Override
    public List<FormField> fields(StructureId structure, Map<String, String> values) {
        return List.of(
                FormField.text(
                        "nom", "Nom", Typed.of(values, "nom"), "Consultations, PMI, service social…", "half", true),
                FormField.choice("site", "Site", Typed.of(values, "site"), Sites.named(structures, structure), "half"));
    }

    @Override
    public Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id) {
        var faults = new LinkedHashMap<String, String>();
        Typed.nameFault(values, "nom", "Donnez le nom de ce service.").ifPresent(it -> faults.put("nom", it));
        Sites.fault(structures, structure, values).ifPresent(it -> faults.put("site", it));
        return faults;
    }

    @Override
    public boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh) {
        var service = new ServiceUnit(
                structure,
                new ServiceId(id),
                new SiteId(UUID.fromString(Typed.of(values, "site"))),
                Typed.of(values, "nom"));
        if (fresh) {
            book.add(service);
        } else {
            book.change(service);
        }
        return true;
    }

    @Override
    public Optional<String> close(StructureId structure, UUID id) {
        book.close(structure, new ServiceId(id));
        return Optional.empty();
    }

    @Override
    public Optional<String> reopen(StructureId structure, UUID id) {
        return book.reopen(structure, new ServiceId(id)) ? Optional.empty() : Optional.of(Sites.CLOSED);
    }
}

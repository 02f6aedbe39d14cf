package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.Room;
import fr.maillon.foundation.structure.RoomId;
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

/** A room, or a piece of equipment, that is reserved. */
@Component
@Order(4)
class RoomForm implements PieceForm {
    private static final Map<String, String> KINDS = kinds();

    private final Structures structures;
    private final StructureBook book;

    RoomForm(Structures structures, StructureBook book) {
        this.structures = structures;
        this.book = book;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(Room.Kind.SALLE.name(), "Salle");
        kinds.put(Room.Kind.EQUIPEMENT.name(), "Équipement");
        return kinds;
    }

    @Override
    public String word() {
        return "salles";
    }

    @Override
    public String adding() {
        return "Ajouter une salle ou un équipement";
    }

    @Override
    public String closing() {
        return "Ne plus la réserver";
    }

    @Override
    public String closingMeans() {
        return "Elle n’est plus proposée. Les rendez-vous déjà pris restent dans l’agenda.";
    }

    @Override
    public Optional<Piece> find(StructureId structure, UUID id) {
        return book.rooms(structure).stream()
                .filter(it -> it.it().id().value().equals(id))
                .findFirst()
                .map(it -> new Piece(
                        id,
                        it.it().name(),
                        it.closed(),
                        Map.of(
                                "nom", it.it().name(),
                                "site", it.it().site().toString(),
                                "sorte", it.it().kind().name(),
                                "accessible", Typed.check(it.it().accessible()))));
    }

    @Override
    public Map<String, String> blank(String site) {
        return Map.of("site", site, "sorte", Room.Kind.SALLE.name(), "accessible", "oui");
    }

    @Override
    public List<FormField> fields(StructureId structure, Map<String, String> values) {
        return List.of(
                FormField.text(
                        "nom", "Nom", Typed.of(values, "nom"), "Salle 2, échographe, boucle magnétique…", "full", true),
                FormField.choice("sorte", "Ce que c’est", Typed.of(values, "sorte"), KINDS, "half"),
                FormField.choice("site", "Site", Typed.of(values, "site"), Sites.named(structures, structure), "half"),
                FormField.check("accessible", "Accessible en fauteuil roulant", Typed.of(values, "accessible"), ""));
    }

    @Override
    public Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id) {
        var faults = new LinkedHashMap<String, String>();
        Typed.nameFault(values, "nom", "Donnez le nom écrit sur la porte ou sur l’appareil.")
                .ifPresent(it -> faults.put("nom", it));
        if (!KINDS.containsKey(Typed.of(values, "sorte"))) {
            faults.put("sorte", "Dites si c’est une salle ou un équipement.");
        }
        Sites.fault(structures, structure, values).ifPresent(it -> faults.put("site", it));
        return faults;
    }

    @Override
    public boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh) {
        var room = new Room(
                structure,
                new RoomId(id),
                new SiteId(UUID.fromString(Typed.of(values, "site"))),
                Typed.of(values, "nom"),
                Room.Kind.valueOf(Typed.of(values, "sorte")),
                Typed.checked(values, "accessible"));
        if (fresh) {
            structures.add(room);
        } else {
            book.change(room);
        }
        return true;
    }

    @Override
    public Optional<String> close(StructureId structure, UUID id) {
        book.close(structure, new RoomId(id));
        return Optional.empty();
    }

    @Override
    public Optional<String> reopen(StructureId structure, UUID id) {
        return book.reopen(structure, new RoomId(id)) ? Optional.empty() : Optional.of(Sites.CLOSED);
    }
}

package fr.maillon.foundation.administration;

import fr.maillon.foundation.messages.EmailAddress;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.StructureKind;
import fr.maillon.foundation.structure.Structures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The structure itself, as it presents itself on paper. */
@Component
@Order(1)
class HouseForm implements PieceForm {
    private final Structures structures;
    private final StructureBook book;

    HouseForm(Structures structures, StructureBook book) {
        this.structures = structures;
        this.book = book;
    }

    @Override
    public String word() {
        return "coordonnees";
    }

    @Override
    public String adding() {
        return "";
    }

    @Override
    public String closing() {
        return "";
    }

    @Override
    public String closingMeans() {
        return "";
    }

    @Override
    public Optional<Piece> find(StructureId structure, UUID id) {
        return structures
                .structure(structure)
                .filter(it -> it.id().value().equals(id))
                .map(HouseForm::piece);
    }

    private static Piece piece(Structure it) {
        return new Piece(
                it.id().value(),
                it.name(),
                false,
                Map.of(
                        "nom", it.name(),
                        "sorte", it.kind().name(),
                        "telephone", Typed.phoneShown(Optional.ofNullable(it.phone())),
                        "courriel", Optional.ofNullable(it.email()).orElse(""),
                        "adresse", String.join("\n", it.address())));
    }

    @Override
    public Map<String, String> blank(String site) {
        return Map.of();
    }

    @Override
    public List<FormField> fields(StructureId structure, Map<String, String> values) {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(StructureKind.values()).forEach(it -> kinds.put(it.name(), it.label()));
        return List.of(
                FormField.text("nom", "Nom", Typed.of(values, "nom"), "Comme sur vos courriers", "half", true),
                FormField.choice("sorte", "Ce qu’elle est", Typed.of(values, "sorte"), kinds, "half"),
                FormField.text("telephone", "Téléphone", Typed.of(values, "telephone"), "", "half", false),
                FormField.text("courriel", "Courriel", Typed.of(values, "courriel"), "", "half", false),
                FormField.area(
                        "adresse",
                        "Adresse",
                        values.getOrDefault("adresse", ""),
                        "Sous le nom, en tête des courriers\u202f; la dernière ligne\u00a0: 69003 LYON"));
    }

    @Override
    public Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id) {
        var faults = new LinkedHashMap<String, String>();
        Typed.nameFault(values, "nom", "Donnez le nom de votre structure, comme sur vos courriers.")
                .ifPresent(it -> faults.put("nom", it));
        if (kind(values).isEmpty()) {
            faults.put("sorte", "Choisissez ce qu’est votre structure.");
        }
        Typed.phoneFault(values).ifPresent(it -> faults.put("telephone", it));
        var mailbox = Typed.of(values, "courriel");
        if (!mailbox.isEmpty() && !EmailAddress.valid(mailbox)) {
            faults.put("courriel", "Ce n’est pas une adresse de courriel\u00a0: accueil@exemple.fr.");
        }
        Typed.addressFault(values).ifPresent(it -> faults.put("adresse", it));
        return faults;
    }

    private static Optional<StructureKind> kind(Map<String, String> values) {
        return StructureKind.read(Typed.of(values, "sorte"));
    }

    @Override
    public boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh) {
        var before = structures.structure(structure).orElseThrow();
        var mailbox = Typed.of(values, "courriel");
        book.change(new Structure(
                structure,
                Typed.of(values, "nom"),
                kind(values).orElseThrow(),
                before.fictive(),
                Typed.phone(values).orElse(null),
                mailbox.isEmpty() ? null : mailbox,
                Typed.lines(values)));
        return true;
    }
}

package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.PractitionerId;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Someone who works here: whose time is booked, or who signs. */
@Component
@Order(5)
class StaffForm implements PieceForm {
    private static final List<String> TITLES = List.of("Dr", "Pr", "Mme", "M.");

    private final Structures structures;
    private final StructureBook book;

    StaffForm(Structures structures, StructureBook book) {
        this.structures = structures;
        this.book = book;
    }

    @Override
    public String word() {
        return "equipe";
    }

    @Override
    public String adding() {
        return "Ajouter quelqu’un de l’équipe";
    }

    @Override
    public String closing() {
        return "Noter son départ";
    }

    @Override
    public String closingMeans() {
        return "Son nom reste sur ce qui a été fait, ses ouvertures s’arrêtent. Ses rendez-vous à venir restent dans l’agenda\u00a0: déplacez-les.";
    }

    @Override
    public Optional<Piece> find(StructureId structure, UUID id) {
        return book.practitioners(structure).stream()
                .filter(it -> it.it().id().value().equals(id))
                .findFirst()
                .map(it -> new Piece(id, it.it().shortName(), it.closed(), values(it.it())));
    }

    private static Map<String, String> values(Practitioner it) {
        return Map.of(
                "titre", it.title(),
                "nomFamille", it.familyName(),
                "prenom", it.givenName(),
                "profession", it.profession().name(),
                "rpps", Optional.ofNullable(it.rpps()).orElse(""));
    }

    @Override
    public Map<String, String> blank(String site) {
        return Map.of();
    }

    @Override
    public List<FormField> fields(StructureId structure, Map<String, String> values) {
        var titles = new LinkedHashMap<String, String>();
        titles.put("", "Sans");
        TITLES.forEach(title -> titles.put(title, title));
        var professions = new LinkedHashMap<String, String>();
        professions.put("", "Choisir…");
        Stream.of(Profession.values()).forEach(it -> professions.put(it.name(), it.label()));
        return List.of(
                FormField.choice("titre", "Titre", Typed.of(values, "titre"), titles, "quarter"),
                FormField.text("prenom", "Prénom", Typed.of(values, "prenom"), "", "third", true),
                FormField.text("nomFamille", "Nom", Typed.of(values, "nomFamille"), "", "third", true),
                FormField.choice("profession", "Profession", Typed.of(values, "profession"), professions, "half"),
                FormField.text("rpps", "RPPS", Typed.of(values, "rpps"), "", "half", false));
    }

    @Override
    public Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id) {
        var faults = new LinkedHashMap<String, String>();
        if (!TITLES.contains(Typed.of(values, "titre"))
                && !Typed.of(values, "titre").isEmpty()) {
            faults.put("titre", "Choisissez un titre de la liste.");
        }
        Typed.nameFault(values, "prenom", "Donnez son prénom.").ifPresent(it -> faults.put("prenom", it));
        Typed.nameFault(values, "nomFamille", "Donnez son nom.").ifPresent(it -> faults.put("nomFamille", it));
        if (profession(values).isEmpty()) {
            faults.put("profession", "Choisissez sa profession.");
        }
        var rpps = Typed.of(values, "rpps");
        if (!rpps.isEmpty() && Rpps.read(rpps).isEmpty()) {
            faults.put("rpps", "Ce numéro RPPS n’existe pas\u00a0: onze chiffres, le dernier est une clé.");
        }
        return faults;
    }

    private static Optional<Profession> profession(Map<String, String> values) {
        return Stream.of(Profession.values())
                .filter(it -> it.name().equals(Typed.of(values, "profession")))
                .findFirst();
    }

    @Override
    public boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh) {
        var practitioner = new Practitioner(
                structure,
                new PractitionerId(id),
                Typed.of(values, "titre"),
                Typed.of(values, "nomFamille"),
                Typed.of(values, "prenom"),
                profession(values).orElseThrow(),
                Rpps.read(Typed.of(values, "rpps")).map(Rpps::value).orElse(null));
        if (fresh) {
            structures.add(practitioner);
        } else {
            book.change(practitioner);
        }
        return true;
    }

    @Override
    public Optional<String> close(StructureId structure, UUID id) {
        book.leave(structure, new PractitionerId(id));
        return Optional.empty();
    }

    @Override
    public Optional<String> reopen(StructureId structure, UUID id) {
        book.comeBack(structure, new PractitionerId(id));
        return Optional.empty();
    }
}

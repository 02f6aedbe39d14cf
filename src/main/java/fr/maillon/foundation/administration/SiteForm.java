package fr.maillon.foundation.administration;

import fr.maillon.foundation.structure.Held;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StillToOpen;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A site: its département rules its hour and its public holidays. */
@Component
@Order(2)
class SiteForm implements PieceForm {
    private final Structures structures;
    private final StructureBook book;
    private final ObjectProvider<StillToOpen> toOpen;

    SiteForm(Structures structures, StructureBook book, ObjectProvider<StillToOpen> toOpen) {
        this.structures = structures;
        this.book = book;
        this.toOpen = toOpen;
    }

    @Override
    public String word() {
        return "sites";
    }

    @Override
    public String adding() {
        return "Ajouter un site";
    }

    @Override
    public String closing() {
        return "Fermer ce site";
    }

    @Override
    public String closingMeans() {
        return "Ses salles et ses services ferment avec lui, ses ouvertures s’arrêtent\u202f; ce qui a commencé va à son terme. Les rendez-vous déjà pris restent dans l’agenda.";
    }

    @Override
    public List<String> closingTakes(StructureId structure, UUID id) {
        return toOpen.stream()
                .flatMap(it -> it.today(structure, new SiteId(id)).stream())
                .toList();
    }

    @Override
    public Optional<Piece> find(StructureId structure, UUID id) {
        return book.sites(structure).stream()
                .filter(it -> it.it().id().value().equals(id))
                .findFirst()
                .map(SiteForm::piece);
    }

    private static Piece piece(Held<Site> held) {
        var it = held.it();
        return new Piece(
                it.id().value(),
                it.name(),
                held.closed(),
                Map.of(
                        "nom", it.name(),
                        "adresse", String.join("\n", it.address()),
                        "telephone", Typed.phoneShown(Optional.ofNullable(it.phone())),
                        "departement", it.departement(),
                        "vendrediSaint", Typed.check(it.goodFriday()),
                        "accessible", Typed.check(it.accessible())));
    }

    @Override
    public Map<String, String> blank(String site) {
        return Map.of("accessible", "oui");
    }

    @Override
    public List<FormField> fields(StructureId structure, Map<String, String> values) {
        var departement = Departement.read(Typed.of(values, "departement"));
        return List.of(
                FormField.text("nom", "Nom", Typed.of(values, "nom"), "Comme on le dit à l’accueil", "half", true),
                FormField.text(
                        "telephone",
                        "Téléphone",
                        Typed.of(values, "telephone"),
                        "Dit aux personnes attendues",
                        "half",
                        false),
                FormField.area(
                        "adresse",
                        "Adresse",
                        values.getOrDefault("adresse", ""),
                        "Une ligne par ligne de l’enveloppe, sans le nom\u202f; la dernière\u00a0: 69003 LYON"),
                FormField.text(
                        "departement",
                        "Département",
                        Typed.of(values, "departement"),
                        departement
                                .map(it -> "Règle les jours fériés et l’heure\u00a0: "
                                        + it.zone().getId())
                                .orElse("Règle les jours fériés et l’heure"),
                        "half",
                        true),
                FormField.check(
                        "vendrediSaint",
                        "Le Vendredi saint y est férié",
                        Typed.of(values, "vendrediSaint"),
                        "certaines communes de Moselle, du Bas-Rhin et du Haut-Rhin"),
                FormField.check("accessible", "Accessible en fauteuil roulant", Typed.of(values, "accessible"), ""));
    }

    @Override
    public Map<String, String> faults(StructureId structure, Map<String, String> values, Optional<UUID> id) {
        var faults = new LinkedHashMap<String, String>();
        Typed.nameFault(values, "nom", "Donnez un nom à ce lieu d’accueil.").ifPresent(it -> faults.put("nom", it));
        if (!faults.containsKey("nom") && taken(structure, Typed.of(values, "nom"), id)) {
            faults.put("nom", "Un autre site porte déjà ce nom.");
        }
        Typed.phoneFault(values).ifPresent(it -> faults.put("telephone", it));
        Typed.addressFault(values).ifPresent(it -> faults.put("adresse", it));
        faults.putAll(Departement.faults(Typed.of(values, "departement"), Typed.checked(values, "vendrediSaint")));
        return faults;
    }

    private boolean taken(StructureId structure, String name, Optional<UUID> id) {
        return book.sites(structure).stream()
                .filter(it -> id.filter(it.it().id().value()::equals).isEmpty())
                .anyMatch(it -> it.it().name().equalsIgnoreCase(name));
    }

    @Override
    public boolean save(StructureId structure, UUID id, Map<String, String> values, boolean fresh) {
        var departement = Departement.read(Typed.of(values, "departement")).orElseThrow();
        var site = new Site(
                structure,
                new SiteId(id),
                Typed.of(values, "nom"),
                Typed.lines(values),
                Typed.phone(values).orElse(null),
                departement.zone(),
                departement.code(),
                Typed.checked(values, "vendrediSaint"),
                Typed.checked(values, "accessible"));
        if (fresh) {
            return structures.add(site);
        }
        book.change(site);
        return true;
    }

    @Override
    public Optional<String> close(StructureId structure, UUID id) {
        return book.close(structure, new SiteId(id))
                ? Optional.empty()
                : Optional.of("C’est le dernier site ouvert. Ouvrez-en un autre d’abord.");
    }

    @Override
    public Optional<String> reopen(StructureId structure, UUID id) {
        book.reopen(structure, new SiteId(id));
        return Optional.empty();
    }
}

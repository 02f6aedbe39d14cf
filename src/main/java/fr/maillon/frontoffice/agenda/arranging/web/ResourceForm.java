package fr.maillon.frontoffice.agenda.arranging.web;

import fr.maillon.foundation.structure.Profession;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.patients.contacts.Languages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Someone or something whose time is booked, as a form holds it. */
final class ResourceForm {
    private static final int MOST = 999;

    private ResourceForm() {}

    static Typed of(Resource it) {
        return Typed.blank()
                .put("nature", it.kind())
                .put("sujet", it.subject())
                .put("nom", it.name())
                .put("profession", it.profession())
                .put("site", it.site())
                .put("langues", named(it.languages()))
                .put("accessible", it.accessible() ? "oui" : "")
                .put("consigne", it.instruction())
                .put("couleur", it.colour() + 1)
                .put("position", it.position());
    }

    /** What its fields are called, in their order. */
    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("nom", "Nom en tête de colonne");
        labels.put("site", "Lieu");
        labels.put("profession", "Profession");
        labels.put("langues", "Langues");
        labels.put("consigne", "À demander ou à dire");
        labels.put("accessible", "Accessible en fauteuil");
        labels.put("couleur", "Couleur");
        labels.put("position", "Rang");
        return labels;
    }

    static ResourceKind kind(Typed typed) {
        return Stream.of(ResourceKind.values())
                .filter(each -> each.name().equals(typed.text("nature")))
                .findFirst()
                .orElse(ResourceKind.INTERVENANT_EXTERIEUR);
    }

    /** Nothing as soon as there is a fault; what it is and whom it stands for never change. */
    static Optional<Resource> read(Typed typed, StructureId structure, @Nullable Resource before, Places places) {
        var kind = before == null ? kind(typed) : before.kind();
        var name = typed.needed("nom", "Donnez un nom\u00a0: il se lit en tête de colonne.");
        var site = typed.id("site");
        if (site != null && places.find(new SiteId(site)).isEmpty()) {
            typed.refuse("site", "Choisissez un lieu.");
        }
        if (kind.isThing() && site == null) {
            typed.refuse("site", "Dites où cela se trouve.");
        }
        var languages = languages(typed);
        if (kind == ResourceKind.INTERPRETE && languages.isEmpty()) {
            typed.refuse("langues", "Dites au moins une langue\u00a0: arabe, turc, ukrainien…");
        }
        int colour = typed.number("couleur", 1, Resource.COLOURS, 1) - 1;
        int position = typed.number("position", 0, MOST, 0);
        return typed.isFaulty()
                ? Optional.empty()
                : Optional.of(new Resource(
                        structure,
                        before == null ? ResourceId.next() : before.id(),
                        kind,
                        before == null ? typed.id("sujet") : before.subject(),
                        name,
                        profession(typed),
                        site == null ? null : new SiteId(site),
                        languages,
                        typed.has("accessible"),
                        typed.text("consigne"),
                        colour,
                        position));
    }

    private static String profession(Typed typed) {
        return Arrays.stream(Profession.values())
                .map(Enum::name)
                .filter(each -> each.equals(typed.text("profession")))
                .findFirst()
                .orElse("");
    }

    /** « arabe, turc ». */
    static String named(List<String> codes) {
        return codes.stream().map(Languages::name).collect(Collectors.joining(", "));
    }

    private static List<String> languages(Typed typed) {
        var said = Arrays.stream(typed.text("langues").split("[,;/]+", -1))
                .flatMap(ResourceForm::words)
                .filter(word -> !word.isBlank())
                .toList();
        said.stream()
                .filter(word -> Languages.read(word).isEmpty())
                .findFirst()
                .ifPresent(word ->
                        typed.refuse("langues", "«\u202f" + word.strip() + "\u202f» n’est pas une langue connue ici."));
        return said.stream().map(Languages::code).distinct().toList();
    }

    /** Separated by spaces alone, each is one, unless they are one together: créole haïtien. */
    private static Stream<String> words(String said) {
        return Languages.read(said).isPresent()
                ? Stream.of(said)
                : Arrays.stream(said.strip().split(" ", -1));
    }
}

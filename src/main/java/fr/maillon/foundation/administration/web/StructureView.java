package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.structure.Held;
import fr.maillon.foundation.structure.Practitioner;
import fr.maillon.foundation.structure.Room;
import fr.maillon.foundation.structure.ServiceUnit;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.Telephone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure at a glance: itself, each open site with what is there, its people, and what is closed. */
record StructureView(
        String path,
        String name,
        String kind,
        String address,
        String phone,
        String email,
        List<SiteCard> sites,
        List<Member> team,
        List<Closed> closed,
        String done) {
    private static final String PLACE = "/administration/structure/";

    record SiteCard(
            String id,
            String path,
            String name,
            String address,
            String phone,
            String holidays,
            boolean accessible,
            List<Link> services,
            List<Link> rooms) {}

    record Link(String path, String label, boolean equipment) {}

    record Member(String path, String name, String profession, String rpps) {}

    record Closed(String path, String name, String what) {}

    static StructureView of(
            Structure structure,
            List<Held<Site>> sites,
            List<Held<ServiceUnit>> services,
            List<Held<Room>> rooms,
            List<Held<Practitioner>> team,
            String done) {
        return new StructureView(
                PLACE + "coordonnees/" + structure.id(),
                structure.name(),
                structure.kind().label(),
                String.join(", ", structure.address()),
                shown(structure.phone()),
                structure.email() == null ? "" : structure.email(),
                open(sites).stream()
                        .map(site -> card(site, open(services), open(rooms)))
                        .toList(),
                open(team).stream().map(StructureView::member).toList(),
                closed(sites, services, rooms, team),
                sentence(done));
    }

    private static SiteCard card(Site site, List<ServiceUnit> services, List<Room> rooms) {
        return new SiteCard(
                site.id().toString(),
                PLACE + "sites/" + site.id(),
                site.name(),
                String.join(", ", site.address()),
                shown(site.phone()),
                "Département " + site.departement() + (site.goodFriday() ? ", Vendredi saint férié" : ""),
                site.accessible(),
                services.stream()
                        .filter(it -> it.site().equals(site.id()))
                        .map(it -> new Link(PLACE + "services/" + it.id(), it.name(), false))
                        .toList(),
                rooms.stream()
                        .filter(it -> it.site().equals(site.id()))
                        .map(it -> new Link(PLACE + "salles/" + it.id(), it.name(), it.kind() == Room.Kind.EQUIPEMENT))
                        .toList());
    }

    private static Member member(Practitioner it) {
        var title = it.title().isEmpty() ? "" : it.title() + " ";
        return new Member(
                PLACE + "equipe/" + it.id(),
                title + it.givenName() + " " + it.familyName(),
                it.profession().label(),
                it.rpps() == null ? "" : it.rpps());
    }

    private static List<Closed> closed(
            List<Held<Site>> sites,
            List<Held<ServiceUnit>> services,
            List<Held<Room>> rooms,
            List<Held<Practitioner>> team) {
        var closed = new ArrayList<Closed>();
        shut(sites).forEach(it -> closed.add(new Closed(PLACE + "sites/" + it.id(), it.name(), "site")));
        shut(services).forEach(it -> closed.add(new Closed(PLACE + "services/" + it.id(), it.name(), "service")));
        shut(rooms).forEach(it -> closed.add(new Closed(PLACE + "salles/" + it.id(), it.name(), "salle")));
        shut(team).forEach(it -> closed.add(new Closed(PLACE + "equipe/" + it.id(), it.shortName(), "départ")));
        return List.copyOf(closed);
    }

    private static <T> List<T> open(List<Held<T>> all) {
        return all.stream().filter(it -> !it.closed()).map(Held::it).toList();
    }

    private static <T> List<T> shut(List<Held<T>> all) {
        return all.stream().filter(Held::closed).map(Held::it).toList();
    }

    private static String shown(@Nullable String phone) {
        return phone == null ? "" : new Telephone(phone).display();
    }

    private static String sentence(String done) {
        return switch (done) {
            case "ajout" -> "C’est ajouté.";
            case "changement" -> "C’est enregistré.";
            case "fermeture" -> "C’est fermé. Vous pouvez revenir dessus, au bas de la page.";
            case "reouverture" -> "C’est rouvert.";
            default -> "";
        };
    }
}

package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.frontoffice.agenda.Parts.Principal;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who can play the parts of what is asked, from what the structure has settled. */
@Component
class Casting {
    private final Motifs motifs;
    private final Resources resources;
    private final Continuity continuity;

    Casting(Motifs motifs, Resources resources, Continuity continuity) {
        this.motifs = motifs;
        this.resources = resources;
        this.continuity = continuity;
    }

    /** Nothing when there is no such motif, or when its notice and its horizon leave no time. */
    Optional<Parts> of(SlotSearch search, Slot period, Instant now) {
        return motifs.find(search.structure(), search.motif()).flatMap(motif -> {
            boolean pressing = search.urgency() != null && search.urgency().isPressing();
            var limits = motif.limits();
            var notice = pressing ? Duration.ZERO : limits.notice();
            var since = later(period.start(), now.plus(notice));
            var until = earlier(period.end(), now.plus(Duration.ofDays(limits.horizonDays())));
            return since.isBefore(until)
                    ? Optional.of(parts(search, motif, new Slot(since, until), pressing))
                    : Optional.empty();
        });
    }

    private record Player(CastMember member, Resource it) {}

    private Parts parts(SlotSearch search, Motif motif, Slot period, boolean pressing) {
        var house = resources.of(search.structure());
        var players = players(search, house);
        var beside = beside(players);
        boolean wheels = search.needs().wheelchair();
        boolean room = beside.stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.kind() == ResourceKind.SALLE && it.accessible());
        var principals = players.stream()
                .filter(player -> player.member().role() == CastMember.PRINCIPAL)
                .filter(player -> wanted(search, player.it())
                        && (!wheels || room || player.it().accessible()))
                .map(player -> principal(search, motif, player))
                .toList();
        return new Parts(motif, principals, reached(beside, wheels), interpreters(search, house), period, pressing);
    }

    private List<Player> players(SlotSearch search, List<Resource> house) {
        var known = house.stream().collect(Collectors.toMap(Resource::id, Function.identity()));
        return motifs.cast(search.structure(), search.motif()).stream()
                .flatMap(member ->
                        Optional.ofNullable(known.get(member.resource())).map(it -> new Player(member, it)).stream())
                .toList();
    }

    private static boolean wanted(SlotSearch search, Resource it) {
        return (search.principals().isEmpty() || search.principals().contains(it.id()))
                && (search.profession().isEmpty() || search.profession().equals(it.profession()));
    }

    private Principal principal(SlotSearch search, Motif motif, Player player) {
        var needs = search.needs();
        boolean newcomer = needs.newcomer() == null
                ? search.patient() == null
                        || continuity.newcomer(
                                search.structure(),
                                search.patient(),
                                player.it().id())
                : needs.newcomer();
        var times = player.member().times(motif.times());
        return new Principal(
                player.it(), times.minutes(newcomer, needs.interpreter() != null, needs.wheelchair()), newcomer);
    }

    private static List<List<Resource>> beside(List<Player> players) {
        return List.copyOf(players.stream()
                .filter(player -> player.member().role() != CastMember.PRINCIPAL)
                .collect(Collectors.groupingBy(
                        player -> player.member().role(),
                        TreeMap::new,
                        Collectors.mapping(Player::it, Collectors.toList())))
                .values());
    }

    /** A part that nobody can play in a wheelchair's reach stays: then nothing is found. */
    private static List<List<Resource>> reached(List<List<Resource>> beside, boolean wheels) {
        return wheels
                ? beside.stream()
                        .map(part -> part.stream().filter(Resource::accessible).toList())
                        .toList()
                : beside;
    }

    private static @Nullable List<Resource> interpreters(SlotSearch search, List<Resource> house) {
        var language = search.needs().interpreter();
        var able = house.stream()
                .filter(it -> language != null
                        && it.kind() == ResourceKind.INTERPRETE
                        && it.languages().contains(language))
                .toList();
        return able.isEmpty() ? null : able;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

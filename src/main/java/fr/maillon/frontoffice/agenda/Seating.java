package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.BookingOutcome.NeverOverbooked;
import fr.maillon.frontoffice.agenda.BookingOutcome.OutsideOpenings;
import fr.maillon.frontoffice.agenda.BookingOutcome.QuotaReached;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotHeld;
import fr.maillon.frontoffice.agenda.BookingOutcome.SlotTaken;
import fr.maillon.frontoffice.agenda.Reservations.Standing;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.Motifs;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.agenda.catalogue.Resources;
import fr.maillon.frontoffice.agenda.openings.ResourceLocks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Decides, under the locks, whether what is asked can be had, and who and what beside the principal is taken for it. */
@Component
class Seating {
    private final Resources resources;
    private final Motifs motifs;
    private final Reservations reservations;
    private final ResourceLocks locks;
    private final SlotFinder finder;
    private final Places places;
    private final Clock clock;

    Seating(
            Resources resources,
            Motifs motifs,
            Reservations reservations,
            ResourceLocks locks,
            SlotFinder finder,
            Places places,
            Clock clock) {
        this.resources = resources;
        this.motifs = motifs;
        this.reservations = reservations;
        this.locks = locks;
        this.finder = finder;
        this.places = places;
        this.clock = clock;
    }

    /** Who can play the roles beside the principal; {@code wanted} narrows the roles in which one of them stands. */
    List<List<Resource>> roles(Motif motif, List<CastMember> cast, Collection<ResourceId> wanted, Needs needs) {
        var everyone = resources.of(motif.structure());
        var roles = new ArrayList<List<Resource>>();
        IntStream.rangeClosed(1, CastMember.LAST_ROLE).forEach(role -> {
            var ids = cast.stream()
                    .filter(member -> member.role() == role)
                    .map(CastMember::resource)
                    .collect(Collectors.toSet());
            roles.add(narrowed(
                    everyone.stream().filter(each -> ids.contains(each.id())).toList(), wanted, needs.wheelchair()));
        });
        var language = needs.interpreter();
        if (language != null) {
            roles.add(narrowed(
                    everyone.stream()
                            .filter(each -> each.kind() == ResourceKind.INTERPRETE
                                    && each.languages().contains(language))
                            .toList(),
                    wanted,
                    false));
        }
        return roles.stream().filter(role -> !role.isEmpty()).toList();
    }

    private static List<Resource> narrowed(List<Resource> role, Collection<ResourceId> wanted, boolean wheelchair) {
        var named = role.stream().filter(each -> wanted.contains(each.id())).toList();
        var left = named.isEmpty() ? role : named;
        var reachable = left.stream().filter(Resource::accessible).toList();
        return wheelchair && !reachable.isEmpty() ? reachable : left;
    }

    void lock(Collection<ResourceId> everyone) {
        locks.take(everyone);
    }

    /** To be called once the locks are held. */
    Seat seat(Ask ask) {
        var standing = reservations.standing(
                ask.structure(), ask.everyone(), ask.occupied(), ask.motif().id(), ask.asker(), clock.instant());
        var principal = of(standing, ask.principal());
        var refusal = refusal(ask, principal);
        if (refusal.isPresent()) {
            return new Seat.Refused(refusal.get());
        }
        var site = site(ask, principal);
        boolean forced = principal.freeAt() == null || principal.holder() != null;
        var taken = new ArrayList<ResourceId>();
        taken.add(ask.principal().id());
        for (var role : ask.roles()) {
            var companion = companion(ask, role, standing, site);
            if (companion.isEmpty()) {
                return new Seat.Refused(companionless(ask, role));
            }
            forced |= !isFree(companion.get(), of(standing, companion.get()), site);
            taken.add(companion.get().id());
        }
        int lane = principal.freeAt() == null && principal.taken() ? principal.nextLane() : 0;
        return new Seat.Had(taken, site, lane, forced, principal.reserved(), principal.held());
    }

    private Optional<BookingOutcome> refusal(Ask ask, Standing principal) {
        var shown = ask.shown();
        var holder = principal.holder();
        if (holder != null && !ask.isReasoned()) {
            return Optional.of(
                    new SlotHeld(shown, holder, Objects.requireNonNull(principal.heldUntil()), nearest(ask)));
        }
        if (principal.freeAt() != null) {
            return Optional.empty();
        }
        if (!ask.isReasoned()) {
            return Optional.of(
                    principal.taken() ? new SlotTaken(shown, nearest(ask)) : new OutsideOpenings(shown, nearest(ask)));
        }
        return principal.taken() ? overbookingRefusal(ask, principal) : Optional.empty();
    }

    private static Optional<BookingOutcome> overbookingRefusal(Ask ask, Standing principal) {
        if (ask.principal().kind().isThing() || !ask.motif().overbookable()) {
            var what = ask.principal().kind().isThing()
                    ? ask.principal().name()
                    : ask.motif().label();
            return Optional.of(new NeverOverbooked(ask.shown(), what));
        }
        return principal.overbooked() >= principal.quota()
                ? Optional.of(new QuotaReached(ask.shown(), principal.quota()))
                : Optional.empty();
    }

    /** Free at the same place; with a reason, at least not taken by anyone. */
    private static Optional<Resource> companion(
            Ask ask, List<Resource> role, Map<ResourceId, Standing> standing, SiteId site) {
        var free = role.stream()
                .filter(each -> isFree(each, of(standing, each), site))
                .findFirst();
        return free.isPresent() || !ask.isReasoned()
                ? free
                : role.stream().filter(each -> !of(standing, each).taken()).findFirst();
    }

    private static boolean isFree(Resource resource, Standing standing, SiteId site) {
        return standing.freeAt() != null
                && standing.holder() == null
                && (!resource.kind().isPlaced() || site.equals(standing.freeAt()));
    }

    private BookingOutcome companionless(Ask ask, List<Resource> role) {
        return ask.isReasoned()
                ? new NeverOverbooked(ask.shown(), role.getFirst().name())
                : new SlotTaken(ask.shown(), nearest(ask));
    }

    private SiteId site(Ask ask, Standing principal) {
        if (principal.freeAt() != null) {
            return principal.freeAt();
        }
        if (principal.openAt() != null) {
            return principal.openAt();
        }
        var own = ask.principal().site();
        return own != null ? own : places.sites(ask.structure()).getFirst().id();
    }

    /** What is near an hour that could not be had. */
    List<Proposal> nearest(Ask ask) {
        var search = SlotSearch.of(ask.structure(), ask.motif().id())
                .with(Set.of(ask.principal().id()))
                .needing(ask.needs())
                .askedBy(ask.asker());
        return finder.nearest(search, ask.shown().start());
    }

    /** When somebody asks for a motif that this one usually does not have, the motif's own times hold. */
    List<CastMember> cast(Motif motif) {
        return motifs.cast(motif.structure(), motif.id());
    }

    static CastMember member(List<CastMember> cast, ResourceId principal) {
        return cast.stream()
                .filter(each ->
                        each.role() == CastMember.PRINCIPAL && each.resource().equals(principal))
                .findFirst()
                .orElseGet(() -> CastMember.principal(principal));
    }

    private static Standing of(Map<ResourceId, Standing> standing, Resource resource) {
        return Objects.requireNonNull(standing.get(resource.id()));
    }

    Instant now() {
        return clock.instant();
    }
}

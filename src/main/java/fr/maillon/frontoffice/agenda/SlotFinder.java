package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.Slot;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.SiteId;
import fr.maillon.frontoffice.agenda.FreePieces.Found;
import fr.maillon.frontoffice.agenda.catalogue.ResourceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The first useful slots. Free pieces come from the database, a few for each principal; what they hold is laid out here.
 * A slot counts once no unseen piece could begin before it; only when too few do, more pieces are asked for.
 */
@Component
class SlotFinder {
    private static final Duration USUAL_REACH = Duration.ofDays(90);
    private static final int FEWEST_PIECES = 8;
    private static final int MOST_PIECES = 1024;
    private static final int POOL = 4;
    private static final int NEAREST = 3;
    private static final int AROUND = 40;

    private final Casting casting;
    private final FreePieces pieces;
    private final Places places;
    private final Clock clock;

    SlotFinder(Casting casting, FreePieces pieces, Places places, Clock clock) {
        this.casting = casting;
        this.pieces = pieces;
        this.places = places;
        this.clock = clock;
    }

    List<Proposal> first(SlotSearch search) {
        var now = clock.instant();
        var ranking = new Ranking(search, now, site -> places.wall(search.structure(), site));
        return ranking.best(candidates(search, search.limit() * POOL, now));
    }

    /** The three free slots nearest to an hour that could not be had, the same day first if it has any. */
    List<Proposal> nearest(SlotSearch search, Instant asked) {
        var now = clock.instant();
        var morning = places.wall(search.structure());
        var since = later(now, morning.day(morning.dateOf(asked)).start());
        var around = search.within(SlotSearch.Window.ANY.notBefore(since));
        return candidates(around, AROUND, now).stream()
                .sorted(Comparator.comparing(
                        it -> Duration.between(asked, it.start()).abs()))
                .limit(NEAREST)
                .sorted(Comparator.comparing(Candidate::start))
                .map(it -> Ranking.proposal(it, List.of()))
                .toList();
    }

    /** In order of their start; at least so many unless there are no more, and those of the usual one besides. */
    List<Candidate> candidates(SlotSearch search, int wanted, Instant now) {
        var since = search.window().notBefore() == null
                ? now
                : later(now, search.window().notBefore());
        var until = search.window().notAfter() == null
                ? since.plus(USUAL_REACH)
                : later(search.window().notAfter(), since.plusSeconds(1));
        return casting.of(search, new Slot(since, until), now)
                .map(parts -> candidates(search, parts, wanted, now))
                .orElse(List.of());
    }

    private List<Candidate> candidates(SlotSearch search, Parts parts, int wanted, Instant now) {
        var sites = sites(search);
        for (int each = pieces(search, wanted); ; each *= 4) {
            var found = pieces.find(search, parts, sites, now, each);
            var certain = certain(found, each);
            var candidates = laidOut(search, found, wanted);
            var sure = candidates.stream()
                    .filter(it -> !it.start().isAfter(certain))
                    .toList();
            if (sure.size() >= wanted || certain.equals(Instant.MAX) || each >= MOST_PIECES) {
                return withUsual(search, sure, candidates, wanted);
            }
        }
    }

    private static List<Candidate> withUsual(SlotSearch search, List<Candidate> sure, List<Candidate> all, int wanted) {
        var kept = new ArrayList<>(sure.stream().limit(wanted).toList());
        all.stream()
                .filter(it -> it.piece().principal().equals(search.usual()) && !kept.contains(it))
                .limit(NEAREST)
                .forEach(kept::add);
        return kept;
    }

    private List<Candidate> laidOut(SlotSearch search, Found found, int most) {
        var seen = new HashSet<Start>();
        return found.pieces().stream()
                .flatMap(piece -> new Tiles(search.window(), places.wall(search.structure(), piece.site()))
                        .in(piece, found.heldOf(piece), most).stream())
                .sorted(Comparator.comparing(Candidate::start))
                .filter(it -> seen.add(new Start(it.piece().principal(), it.start())))
                .toList();
    }

    private record Start(ResourceId principal, Instant start) {}

    /** Up to when nothing unseen can begin: the last piece seen of a principal who has more. */
    private static Instant certain(Found found, int each) {
        return found.pieces().stream().collect(Collectors.groupingBy(FreePiece::principal)).values().stream()
                .filter(ofOne -> ofOne.size() == each)
                .map(ofOne -> ofOne.getLast().reachedAt())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private List<SiteId> sites(SlotSearch search) {
        return places.sites(search.structure()).stream()
                .filter(it -> it.accessible() || !search.needs().wheelchair())
                .map(Site::id)
                .filter(id -> search.sites().isEmpty() || search.sites().contains(id))
                .toList();
    }

    private static int pieces(SlotSearch search, int wanted) {
        return search.principals().isEmpty()
                ? FEWEST_PIECES
                : Math.max(
                        FEWEST_PIECES,
                        Math.ceilDiv(wanted, 2 * search.principals().size()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

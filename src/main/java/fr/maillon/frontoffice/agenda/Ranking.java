package fr.maillon.frontoffice.agenda;

import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.structure.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of proposals, and why, in words. What presses goes by the hour alone. Otherwise the usual professional is
 * worth some days of waiting, and no one half-day of one professional fills the list. Days go as they do where each
 * takes place.
 */
final class Ranking {
    private static final Duration WORTH_WAITING = Duration.ofDays(7);
    private static final Duration WORTH_WAITING_SOON = Duration.ofDays(1);
    private static final int MOST_A_HALF_DAY = 2;

    private final SlotSearch search;
    private final Instant now;
    private final Function<SiteId, SiteTime> walls;

    Ranking(SlotSearch search, Instant now, Function<SiteId, SiteTime> walls) {
        this.search = search;
        this.now = now;
        this.walls = walls;
    }

    /** {@code candidates} are in order of their start. */
    List<Proposal> best(List<Candidate> candidates) {
        var ordered = candidates.stream()
                .sorted(Comparator.comparing(this::late)
                        .thenComparing(this::worth)
                        .thenComparing(Candidate::start))
                .toList();
        var earliest = candidates.stream()
                .map(Candidate::start)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return spread(ordered).stream()
                .limit(search.limit())
                .map(it -> proposal(it, reasons(it, earliest)))
                .toList();
    }

    static Proposal proposal(Candidate it, List<String> reasons) {
        var piece = it.piece();
        return new Proposal(
                it.slot(),
                piece.principal(),
                piece.principalName(),
                piece.site(),
                piece.companions(),
                piece.companionNames(),
                piece.newcomer(),
                reasons);
    }

    private boolean late(Candidate it) {
        return latest(it).filter(limit -> it.start().isAfter(limit)).isPresent();
    }

    private Optional<Instant> latest(Candidate it) {
        return Optional.ofNullable(search.urgency()).flatMap(level -> level.latest(now, wall(it).zone()));
    }

    private SiteTime wall(Candidate it) {
        return walls.apply(it.piece().site());
    }

    /** The start it is as good as. */
    private Instant worth(Candidate it) {
        if (pressing() || !usual(it)) {
            return it.start();
        }
        return it.start().minus(search.urgency() == Urgency.U3 ? WORTH_WAITING_SOON : WORTH_WAITING);
    }

    /** What is beyond a half-day's share comes after everything else. */
    private List<Candidate> spread(List<Candidate> ordered) {
        if (pressing()) {
            return ordered;
        }
        var shares = new HashMap<String, Integer>();
        var first = new ArrayList<Candidate>();
        var beyond = new ArrayList<Candidate>();
        for (var it : ordered) {
            (shares.merge(halfDay(it), 1, Integer::sum) <= MOST_A_HALF_DAY ? first : beyond).add(it);
        }
        first.addAll(beyond);
        return first;
    }

    private String halfDay(Candidate it) {
        var local = it.start().atZone(wall(it).zone());
        return it.piece().principal() + " " + local.toLocalDate() + (local.getHour() < 13 ? " matin" : " après-midi");
    }

    private List<String> reasons(Candidate it, @Nullable Instant earliest) {
        var reasons = new ArrayList<String>();
        if (it.start().equals(earliest)) {
            reasons.add("premier disponible");
        }
        if (usual(it)) {
            reasons.add("professionnel habituel");
        }
        if (latest(it).isPresent()) {
            reasons.add((late(it) ? "hors du délai " : "dans le délai ") + search.urgency());
        }
        it.piece().companionNames().forEach(name -> reasons.add(name + " libre"));
        if (search.needs().interpreter() != null && it.piece().companionNames().isEmpty()) {
            reasons.add("interprète à trouver");
        }
        if (it.piece().newcomer()) {
            reasons.add("première venue, " + it.piece().shown() + " min");
        }
        return reasons;
    }

    private boolean usual(Candidate it) {
        return it.piece().principal().equals(search.usual());
    }

    private boolean pressing() {
        return search.urgency() != null && search.urgency().isPressing();
    }
}

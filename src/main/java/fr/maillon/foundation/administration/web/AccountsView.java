package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.access.AccountCard;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.layout.Moment;
import fr.maillon.foundation.structure.Structure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Everybody who signs in here; {@code ended} are those who no longer do. */
record AccountsView(List<Line> open, List<Line> ended) {

    /** {@code roles} one line for each structure; {@code blocked} the hour until which failed logins make it wait. */
    record Line(
            String path, String name, String login, List<String> roles, String seen, boolean waiting, String blocked) {}

    static AccountsView of(List<AccountCard> cards, List<Structure> structures, Instant now, ZoneId zone) {
        return new AccountsView(
                cards.stream()
                        .filter(it -> !it.ended())
                        .map(it -> line(it, structures, now, zone))
                        .toList(),
                cards.stream()
                        .filter(AccountCard::ended)
                        .map(it -> line(it, structures, now, zone))
                        .toList());
    }

    private static Line line(AccountCard it, List<Structure> structures, Instant now, ZoneId zone) {
        var roles = structures.stream()
                .filter(structure -> it.roles().containsKey(structure.id()))
                .map(structure -> (structures.size() == 1 ? "" : structure.name() + "\u00a0: ")
                        + Role.inWords(it.roles().getOrDefault(structure.id(), Set.of())))
                .toList();
        return new Line(
                "/administration/comptes/" + it.id(),
                it.name(),
                it.login(),
                roles,
                it.lastSeenAt() == null ? "jamais" : Moment.said(it.lastSeenAt(), now, zone),
                it.waiting(),
                it.blockedUntil() == null ? "" : Moment.hour(it.blockedUntil(), zone));
    }
}

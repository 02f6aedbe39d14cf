package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Journal;
import fr.maillon.foundation.access.Journal.State;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.layout.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a period. {@code people} says whether people may be named; {@code person} is the one it is about, if
 * any; {@code verdict} is what the seals say of these rows.
 */
record JournalView(
        Period period,
        String account,
        Map<String, String> accounts,
        boolean people,
        String personId,
        String person,
        List<Line> lines,
        String verdict,
        boolean sound,
        String older) {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("EEE dd/MM HH:mm:ss", Locale.FRENCH);

    record Line(
            String when,
            String who,
            String roles,
            String act,
            boolean refused,
            String thing,
            String detail,
            String personId,
            String person,
            State state) {}

    static JournalView of(
            Journal.Page page,
            Journal.Asked asked,
            Period period,
            Map<String, String> accounts,
            Map<UUID, String> names,
            boolean people,
            Instant now,
            ZoneId zone) {
        var person = asked.person() == null ? "" : asked.person().toString();
        var account = asked.account() == null ? "" : asked.account().toString();
        var query = period.query() + "&compte=" + account + "&personne=" + person;
        return new JournalView(
                period,
                account,
                accounts,
                people,
                person,
                asked.person() == null ? "" : names.getOrDefault(asked.person(), "cette personne"),
                page.lines().stream().map(it -> line(it, names, zone)).toList(),
                verdict(page, now, zone),
                page.sound(),
                page.more()
                        ? "/journal" + query + "&avant="
                                + page.lines().getLast().id()
                        : "");
    }

    private static Line line(Journal.Line it, Map<UUID, String> names, ZoneId zone) {
        var person = it.person();
        return new Line(
                SECOND.format(it.at().atZone(zone)),
                it.author().isEmpty() ? nobody(it.action()) : it.author(),
                it.roles(),
                JournalWords.act(it.action()),
                it.action() == Trace.Action.REFUSED,
                it.account().isEmpty() ? JournalWords.thing(it.type()) : "compte de " + it.account(),
                JournalWords.detail(it.detail()),
                person == null ? "" : person.toString(),
                person == null ? "" : names.getOrDefault(person, "une personne"),
                it.state());
    }

    private static String nobody(Trace.Action action) {
        return action == Trace.Action.REFUSED ? "quelqu’un" : "Maillon";
    }

    private static String verdict(Journal.Page page, Instant now, ZoneId zone) {
        if (page.cut()) {
            return "La fin du journal a été coupée\u00a0: des lignes scellées n’y sont plus, et rien n’est scellé depuis."
                    + " Prévenez qui répond de la sécurité.";
        }
        if (page.altered() + page.removed() > 0) {
            return "Lignes modifiées ou glissées après coup\u00a0: " + page.altered() + ". Lignes supprimées\u00a0: "
                    + page.removed() + ". Prévenez qui répond de la sécurité.";
        }
        return page.sealed()
                .map(it -> "Lignes montrées vérifiées, identiques à leur scellé. Dernier scellé\u00a0: bloc "
                        + it.block() + ", " + Moment.said(it.at(), now, zone))
                .orElse("Rien n’est encore scellé.");
    }

    @Nullable
    String fault(String field) {
        return period.faults().get(field);
    }
}

package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.access.AccountBook;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.calendar.SiteTime;
import fr.maillon.foundation.calendar.WrittenDay;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.identity.Spelling;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientLabel;
import fr.maillon.frontoffice.patients.Patients;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.Reception;
import fr.maillon.frontoffice.reception.Relation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calls of a day: in a list, counted, filtered by how they came, what became of them, or a name. */
@Component
class CallsComposer {
    static final String OPEN = "En cours";

    private final Reception reception;
    private final Patients patients;
    private final AccountBook accounts;
    private final Proposals proposals;
    private final Trace trace;

    CallsComposer(Reception reception, Patients patients, AccountBook accounts, Proposals proposals, Trace trace) {
        this.reception = reception;
        this.patients = patients;
        this.accounts = accounts;
        this.proposals = proposals;
        this.trace = trace;
    }

    CallsView ofDay(Acting acting, @Nullable LocalDate asked, @Nullable Channel channel, @Nullable Action outcome) {
        var words = Stream.concat(
                        Optional.ofNullable(channel).map(Channel::label).stream(),
                        Optional.ofNullable(outcome).map(Action::label).stream())
                .collect(Collectors.joining(", "));
        return view(
                acting, asked == null ? today(acting) : asked, new Filter(channel, outcome), "", words, line -> true);
    }

    /**
     * Those whose person or caller bears these words, of a day as one says it; whoever is hidden is found by her number
     * alone. Without words all of them.
     */
    CallsView named(Acting acting, String typed, String words) {
        var day = typed.isEmpty() ? Optional.of(today(acting)) : WrittenDay.readOver(typed, today(acting));
        var shown = day.orElseGet(() -> today(acting));
        var view = words.isEmpty() ? ofDay(acting, shown, null, null) : named(acting, shown, words);
        return day.isPresent() ? view : view.refusing(typed, FrenchDates.noSuchDay(typed));
    }

    private CallsView named(Acting acting, LocalDate day, String words) {
        trace.note(Trace.Action.SEARCH, acting.current(), "journal-des-appels", null);
        return view(
                acting,
                day,
                Filter.NONE,
                words,
                "«\u202f" + words + "\u202f»",
                line -> bears(line.person() + " " + line.caller(), words));
    }

    private LocalDate today(Acting acting) {
        return patients.today(acting.current());
    }

    /** Each word sought begins one of the name. */
    private static boolean bears(String name, String words) {
        var parts = words(name);
        return words(words).stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String written) {
        return List.of(Spelling.capitals(written).split("[^A-Z0-9]+"));
    }

    private CallsView view(
            Acting acting,
            LocalDate day,
            Filter filter,
            String typed,
            String narrowed,
            Predicate<CallsView.Line> kept) {
        var wall = new SiteTime(patients.zone(acting.current()));
        var all = reception.during(acting, wall.day(day));
        var sheet = new Sheet(labels(acting, all), accounts.names(acting.current()));
        var lines = all.stream()
                .filter(filter::keeps)
                .map(it -> line(acting, it, sheet))
                .filter(kept)
                .toList();
        return new CallsView(
                "Appels du " + FrenchDates.withWeekday(day),
                FrenchDates.onScreen(day),
                null,
                path(day.minusDays(1), Filter.NONE),
                path(day.plusDays(1), Filter.NONE),
                typed,
                List.of(channels(day, all, filter), outcomes(day, all, filter)),
                counts(all),
                shown(all.size(), lines.size(), narrowed),
                lines);
    }

    private static String shown(int all, int shown, String narrowed) {
        if (all == 0) {
            return "Aucun appel noté ce jour.";
        }
        var counted = all == 1 ? "1 appel" : all + " appels";
        return narrowed.isEmpty()
                ? counted
                : narrowed + "\u00a0: " + (shown == 0 ? "aucun" : String.valueOf(shown)) + " sur " + counted;
    }

    private static List<CallsView.Chip> channels(LocalDate day, List<CallCard> all, Filter filter) {
        var some = Arrays.stream(Channel.values())
                .map(it -> chip(day, all, it.label(), new Filter(it, filter.outcome), filter));
        return chips(day, all, new Filter(null, filter.outcome), filter, some);
    }

    private static List<CallsView.Chip> outcomes(LocalDate day, List<CallCard> all, Filter filter) {
        var some = Arrays.stream(Action.values())
                .map(it -> chip(day, all, it.label(), new Filter(filter.channel, it), filter));
        return chips(day, all, new Filter(filter.channel, null), filter, some);
    }

    private static List<CallsView.Chip> chips(
            LocalDate day, List<CallCard> all, Filter any, Filter filter, Stream<CallsView.Chip> some) {
        return Stream.concat(
                        Stream.of(chip(day, all, "Tout", any, filter)),
                        some.filter(it -> it.count() > 0 || it.current()))
                .toList();
    }

    private static CallsView.Chip chip(LocalDate day, List<CallCard> all, String label, Filter to, Filter now) {
        int count = (int) all.stream().filter(to::keeps).count();
        return new CallsView.Chip(label, path(day, to), count, to.equals(now));
    }

    private static String path(LocalDate day, Filter filter) {
        return "/poste/appels?date=" + day
                + (filter.channel == null ? "" : "&canal=" + filter.channel.name())
                + (filter.outcome == null ? "" : "&suite=" + filter.outcome.name());
    }

    /** « Téléphone 9 · Comptoir 2 ; Rendez-vous pris 5 · En cours 1 ». */
    private static String counts(List<CallCard> all) {
        var channels = Arrays.stream(Channel.values())
                .map(it -> counted(it.label(), all, card -> card.channel() == it))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        var outcomes = Stream.concat(
                        Arrays.stream(Action.values()).map(it -> counted(it.label(), all, card -> outcome(card) == it)),
                        Stream.of(counted(OPEN, all, card -> outcome(card) == null)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : channels + "\u202f; " + outcomes;
    }

    private static String counted(String label, List<CallCard> all, Predicate<CallCard> those) {
        long count = all.stream().filter(those).count();
        return count == 0 ? "" : label + " " + count;
    }

    /** What became of it; nothing while it is open, though an hour may be booked from it already. */
    static @Nullable Action outcome(CallCard card) {
        return card.closed() ? card.action() : null;
    }

    private Map<PatientId, PatientLabel> labels(Acting acting, List<CallCard> all) {
        return patients.labels(
                acting,
                all.stream()
                        .map(CallCard::patient)
                        .filter(Objects::nonNull)
                        .map(PatientId::new)
                        .distinct()
                        .toList());
    }

    private CallsView.Line line(Acting acting, CallCard card, Sheet sheet) {
        var label = card.patient() == null ? null : sheet.labels.get(new PatientId(card.patient()));
        boolean hidden = card.patient() != null && (label == null || label.confidential());
        var outcome = outcome(card);
        return new CallsView.Line(
                "/poste/appels/" + card.id(),
                proposals.clock(card.openedAt(), acting.current()),
                DeskComposer.icon(card.channel()),
                card.channel().label(),
                person(card, label),
                hidden ? "" : caller(card),
                hidden ? "" : card.request(),
                urgency(card),
                outcome == null ? OPEN : outcome.label(),
                outcome == Action.TRANSFERT_15
                        ? "alert"
                        : outcome == null || outcome == Action.RAPPEL ? "warn" : "line",
                sheet.names.getOrDefault(card.openedBy(), ""));
    }

    private static String person(CallCard card, @Nullable PatientLabel label) {
        if (label != null) {
            return label.name();
        }
        if (card.patient() != null) {
            return "Personne hors de vue";
        }
        return card.callerName().isEmpty() ? "Sans nom" : card.callerName();
    }

    /** « Mme Petit (Parent) », when it is not the person herself. */
    static String caller(CallCard card) {
        var relation = card.relation() == null || card.relation() == Relation.PATIENT
                ? ""
                : card.relation().label();
        var name = card.patient() == null ? "" : card.callerName();
        return name.isEmpty() || relation.isEmpty() ? name + relation : name + " (" + relation + ")";
    }

    static @Nullable String urgency(CallCard card) {
        var level = card.triage().level();
        return level == null ? null : level.name() + " · " + level.delay();
    }

    /** How it came and what became of it; either may be any. */
    private record Filter(
            @Nullable Channel channel, @Nullable Action outcome) {
        static final Filter NONE = new Filter(null, null);

        boolean keeps(CallCard card) {
            return (channel == null || card.channel() == channel)
                    && (outcome == null || CallsComposer.outcome(card) == outcome);
        }
    }

    /** The names of those called about and of those who took the calls. */
    private record Sheet(Map<PatientId, PatientLabel> labels, Map<AccountId, String> names) {}
}

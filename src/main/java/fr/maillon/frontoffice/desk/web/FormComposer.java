package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.agenda.Schedules;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.ResourceKind;
import fr.maillon.frontoffice.desk.web.CardView.FormView;
import fr.maillon.frontoffice.desk.web.CardView.Option;
import fr.maillon.frontoffice.desk.web.CardView.SignsView;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.RedFlag;
import fr.maillon.frontoffice.reception.Relation;
import fr.maillon.frontoffice.reception.Triage;
import fr.maillon.frontoffice.reception.Wish;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a card, with all that can be chosen in them. */
@Component
class FormComposer {
    private final Schedules schedules;
    private final Structures structures;

    FormComposer(Schedules schedules, Structures structures) {
        this.schedules = schedules;
        this.structures = structures;
    }

    /** {@code unfit}: why a motif is not meant for whoever the card is about, or empty; {@code minor}: she is. */
    FormView form(
            CallCard card,
            Typed typed,
            List<Motif> motifs,
            @Nullable Motif motif,
            Answer answer,
            Function<Motif, String> unfit,
            boolean minor) {
        var wish = typed.wish();
        return new FormView(
                typed.named() ? typed.caller() : "",
                typed.relation() == null ? "" : typed.relation().name(),
                labels(Relation.values(), Relation::label),
                callback(typed.callback()),
                typed.without(),
                typed.addressee(),
                typed.request(),
                typed.verbatim(),
                typed.note(),
                levels(typed.triage().level()),
                motif == null ? "" : motif.id().toString(),
                motifs(motifs, unfit),
                wish.with() == null ? "" : wish.with().toString(),
                withs(card, motif),
                typed.from(),
                wish.from() == null ? "" : name(wish.from().getDayOfWeek()),
                days(wish),
                halves(wish),
                wish.site() == null ? "" : wish.site().toString(),
                map(structures.sites(card.structure()), it -> it.id().toString(), it -> it.name()),
                motif == null || motif.guidance().instruction().isEmpty()
                        ? null
                        : motif.guidance().instruction(),
                motif == null ? "" : unfit.apply(motif),
                answer.faults(),
                answer.ending(),
                minor,
                typed.accompanied(),
                Identifiers.next().toString());
    }

    /** Those not meant for her come last and say so: typing the first letters never falls on one of them. */
    private static Map<String, String> motifs(List<Motif> all, Function<Motif, String> unfit) {
        var own = all.stream().filter(it -> unfit.apply(it).isEmpty()).toList();
        var others = all.stream().filter(it -> !own.contains(it)).toList();
        var shown = map(own, it -> it.id().toString(), Motif::label);
        shown.putAll(map(others, it -> it.id().toString(), it -> "Hors âge ou sexe\u00a0: " + it.label()));
        return shown;
    }

    static SignsView signs(Triage triage, boolean open) {
        var signs = RedFlag.values();
        return new SignsView(
                open,
                IntStream.range(0, signs.length)
                        .mapToObj(i -> new Option(
                                signs[i].name(),
                                signs[i].label(),
                                String.valueOf((char) ('A' + i)),
                                signs[i].level().name(),
                                triage.heard().contains(signs[i])))
                        .toList(),
                triage.heard().stream().sorted().map(RedFlag::label).toList(),
                order(triage.level()),
                triage.loweredBy());
    }

    static Map<String, String> endings() {
        return map(
                Stream.of(Action.values())
                        .filter(it -> it != Action.RENDEZ_VOUS && it != Action.RAPPEL)
                        .toList(),
                Action::name,
                Action::label);
    }

    private static @Nullable String order(@Nullable Urgency level) {
        return level == Urgency.U0 || level == Urgency.U1 ? level.meaning() : null;
    }

    private static List<Option> levels(@Nullable Urgency chosen) {
        return Arrays.stream(Urgency.values())
                .map(it -> new Option(it.name(), it.name(), it.delay(), it.meaning(), it == chosen))
                .toList();
    }

    private static List<Option> days(Wish wish) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> it != DayOfWeek.SUNDAY)
                .map(it -> {
                    var name = name(it);
                    return new Option(
                            it.name(),
                            name,
                            name.substring(0, 2),
                            name,
                            wish.days().contains(it));
                })
                .toList();
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static List<Option> halves(Wish wish) {
        return Stream.of(Wish.Half.values())
                .map(it -> new Option(
                        it.name(),
                        it.label(),
                        it == Wish.Half.MATIN ? "matin" : "ap.-midi",
                        it.label(),
                        it == wish.half()))
                .toList();
    }

    /** Those who can play the motif's part, and everybody. */
    private Map<String, String> withs(CallCard card, @Nullable Motif motif) {
        var cast = motif == null
                ? List.<Object>of()
                : schedules.cast(card.structure(), motif.id()).stream()
                        .filter(member -> member.role() == CastMember.PRINCIPAL)
                        .<Object>map(CastMember::resource)
                        .toList();
        return map(
                schedules.resources(card.structure()).stream()
                        .filter(it -> it.kind() == ResourceKind.PROFESSIONNEL)
                        .filter(it -> cast.isEmpty() || cast.contains(it.id()))
                        .toList(),
                it -> it.id().toString(),
                it -> it.name());
    }

    private static String callback(String stored) {
        return stored.startsWith("+")
                ? PhoneNumber.read(stored).map(PhoneNumber::display).orElse(stored)
                : stored;
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] values, Function<E, String> label) {
        return map(Arrays.asList(values), Enum::name, label);
    }

    private static <T> Map<String, String> map(List<T> all, Function<T, String> code, Function<T, String> label) {
        return all.stream().collect(Collectors.toMap(code, label, (a, b) -> a, LinkedHashMap::new));
    }
}

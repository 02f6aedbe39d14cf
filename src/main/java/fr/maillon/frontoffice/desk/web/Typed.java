package fr.maillon.frontoffice.desk.web;

import fr.maillon.foundation.calendar.WrittenDay;
import fr.maillon.foundation.layout.Mark;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardEntry;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.RedFlag;
import fr.maillon.frontoffice.reception.Relation;
import fr.maillon.frontoffice.reception.Triage;
import fr.maillon.frontoffice.reception.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the card says or what was just typed on it: the same fields, whichever they come from.
 *
 * @param from the day as it was typed, kept even when it cannot be read
 * @param anonymous she goes on without an identity
 * @param without why she can be called back without a number, or empty
 * @param addressee to whom a message is passed on
 * @param accompanied somebody comes with her: it was ticked, or a parent or a representative calls
 * @param ofAnother it was typed on a page that showed somebody else than the card is about now
 * @param shown what that page said of the card
 */
record Typed(
        @Nullable PatientId patient,
        boolean anonymous,
        String caller,
        @Nullable Relation relation,
        String callback,
        String request,
        String verbatim,
        String note,
        Triage triage,
        String motif,
        Wish wish,
        String from,
        String without,
        String addressee,
        boolean accompanied,
        boolean ofAnother,
        Mark shown) {
    /** How a call back is promised to somebody whose number nobody has. */
    static final List<String> WITHOUT = List.of("rappellera", "numéro masqué");

    static Typed of(CallCard card) {
        var wish = card.wish();
        return new Typed(
                card.patient() == null ? null : new PatientId(card.patient()),
                card.patient() == null && !card.callerName().isEmpty(),
                card.callerName(),
                card.relation(),
                card.callbackPhone() == null ? "" : card.callbackPhone(),
                card.request(),
                card.verbatim(),
                card.note(),
                card.triage(),
                card.motif() == null ? "" : card.motif().toString(),
                wish,
                wish.from() == null ? "" : FrenchDates.onScreen(wish.from()),
                card.target(),
                WITHOUT.contains(card.target()) ? "" : card.target(),
                comesWith(card.relation()),
                false,
                Mark.NONE);
    }

    /** The posted form over what the card says, as it is meant today; a field that was not sent keeps what stands there. */
    static Typed of(CallCard card, MultiValueMap<String, String> fields, LocalDate today) {
        var stored = of(card);
        var typed = fields.toSingleValueMap();
        var day = typed.getOrDefault("des", stored.from).strip();
        var from = WrittenDay.read(day, today).orElse(null);
        var shown = patient(typed.get("personne"));
        var relation =
                typed.containsKey("relation") ? value(Relation.values(), typed.get("relation")) : stored.relation;
        return new Typed(
                stored.patient == null ? shown : stored.patient,
                stored.anonymous,
                caller(card, typed.get("appelant"), shown),
                relation,
                typed.getOrDefault("rappel", stored.callback).strip(),
                typed.getOrDefault("demande", stored.request).strip(),
                typed.getOrDefault("verbatim", stored.verbatim).strip(),
                typed.getOrDefault("note", stored.note).strip(),
                triage(stored.triage, fields),
                typed.getOrDefault("motif", stored.motif),
                typed.containsKey("avec") ? wish(fields, from) : stored.wish,
                from == null ? day : FrenchDates.onScreen(from),
                without(typed.getOrDefault("sansNumero", stored.without)),
                typed.getOrDefault("destinataire", stored.addressee).strip(),
                typed.containsKey("accompagne") || comesWith(relation),
                typed.containsKey("personne") && stored.patient != null && !stored.patient.equals(shown),
                new Mark(typed.getOrDefault(Mark.FIELD, "")));
    }

    /** What stands for the name of whoever gives none. */
    static String nobody(Channel channel) {
        return channel.label() + ", personne inconnue";
    }

    /** Emptied, the name of somebody whose identity nobody knows is the one that says so. */
    private static String caller(CallCard card, @Nullable String typed, @Nullable PatientId shown) {
        var name = typed == null ? card.callerName() : typed.strip();
        boolean anonymous =
                card.patient() == null && shown == null && !card.callerName().isEmpty();
        return name.isEmpty() && anonymous ? nobody(card.channel()) : name;
    }

    private static boolean comesWith(@Nullable Relation relation) {
        return relation == Relation.PARENT || relation == Relation.REPRESENTANT;
    }

    private static String without(String typed) {
        return WITHOUT.contains(typed) ? typed : "";
    }

    /** Signs just ticked raise the level at once; taking one back needs the doctor's name. */
    private static Triage triage(Triage stored, MultiValueMap<String, String> fields) {
        var typed = fields.toSingleValueMap();
        var level = typed.containsKey("demande") ? value(Urgency.values(), typed.get("urgence")) : stored.level();
        var doctor = typed.getOrDefault("medecin", stored.loweredBy());
        var ticked = values(RedFlag.values(), fields.get("signe"));
        var fresh = new HashSet<>(ticked);
        fresh.removeAll(stored.heard());
        if (!fresh.isEmpty()) {
            return new Triage(level, stored.heard(), doctor).hearing(fresh);
        }
        boolean takenBack = typed.containsKey("signes") && !doctor.isBlank();
        return new Triage(level, takenBack ? ticked : stored.heard(), doctor);
    }

    private static Wish wish(MultiValueMap<String, String> fields, @Nullable LocalDate from) {
        return new Wish(
                uuid(fields.getFirst("avec")),
                from,
                values(DayOfWeek.values(), fields.get("jour")),
                value(Wish.Half.values(), fields.getFirst("moment")),
                uuid(fields.getFirst("lieu")));
    }

    /** Somebody said who calls: by it an appointment can be found again. */
    boolean named() {
        return !caller.isEmpty()
                && Arrays.stream(Channel.values()).map(Typed::nobody).noneMatch(caller::equals);
    }

    Typed about(@Nullable PatientId person) {
        return new Typed(
                person,
                anonymous,
                caller,
                relation,
                callback,
                request,
                verbatim,
                note,
                triage,
                motif,
                wish,
                from,
                without,
                addressee,
                accompanied,
                ofAnother,
                shown);
    }

    Typed hearing(Set<RedFlag> signs) {
        return new Typed(
                patient,
                anonymous,
                caller,
                relation,
                callback,
                request,
                verbatim,
                note,
                triage.hearing(signs),
                motif,
                wish,
                from,
                without,
                addressee,
                accompanied,
                ofAnother,
                shown);
    }

    /** As the fields of the form carry them; several days stand in one, separated by spaces. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("demande", request);
        fields.put("verbatim", verbatim);
        fields.put("urgence", name(triage.level()));
        fields.put("medecin", triage.loweredBy());
        fields.put("motif", motif);
        fields.put("avec", text(wish.with()));
        fields.put("jour", wish.days().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        fields.put("moment", name(wish.half()));
        fields.put("des", from);
        fields.put("lieu", text(wish.site()));
        fields.put("appelant", caller);
        fields.put("relation", name(relation));
        fields.put("rappel", PhoneNumber.read(callback).map(PhoneNumber::value).orElse(callback));
        fields.put("note", note);
        return fields;
    }

    /** Whether writing it covers nothing that somebody else wrote since the page showed the card. */
    boolean spares(Typed stands) {
        var wanted = fields();
        return stands.fields().entrySet().stream()
                .allMatch(it ->
                        it.getValue().equals(wanted.get(it.getKey())) || shown.showed(it.getKey(), it.getValue()));
    }

    private static String name(@Nullable Enum<?> it) {
        return it == null ? "" : it.name();
    }

    private static String text(@Nullable UUID it) {
        return it == null ? "" : it.toString();
    }

    CardEntry entry() {
        return new CardEntry(caller, relation, callback, request, verbatim, triage, uuid(motif), wish, note);
    }

    /** What cannot even be read. */
    Map<String, String> faults() {
        return from.isEmpty() || wish.from() != null ? Map.of() : Map.of("des", FrenchDates.noSuchDay(from));
    }

    static @Nullable PatientId patient(@Nullable String text) {
        var id = uuid(text);
        return id == null ? null : new PatientId(id);
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> Set<E> values(E[] values, @Nullable List<String> names) {
        return names == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(it -> names.stream()
                                .anyMatch(name -> List.of(name.split(" ", -1)).contains(it.name())))
                        .collect(Collectors.toSet());
    }
}

package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.reception.CallCard;
import fr.maillon.frontoffice.reception.CardEntry;
import fr.maillon.frontoffice.reception.IdentityCheck;
import fr.maillon.frontoffice.reception.Relation;
import fr.maillon.frontoffice.reception.Urgency;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the card says or what was just typed on it: the same fields, whichever they come from.
 *
 * @param with the resource asked for, or empty for the first who is free
 * @param from the day from which she can come, yyyy-MM-dd, or empty
 * @param anonymous she goes on without an identity
 */
record Typed(
        @Nullable PatientId patient,
        boolean anonymous,
        String caller,
        @Nullable Relation relation,
        String callback,
        IdentityCheck check,
        String request,
        String verbatim,
        @Nullable Urgency urgency,
        String motif,
        String with,
        String from) {

    static Typed of(CallCard card) {
        return new Typed(
                card.patient() == null ? null : new PatientId(card.patient()),
                card.patient() == null && !card.callerName().isEmpty(),
                card.callerName(),
                card.relation(),
                card.callbackPhone() == null ? "" : card.callbackPhone(),
                card.identityCheck(),
                card.request(),
                card.verbatim(),
                card.urgency(),
                card.motif() == null ? "" : card.motif().toString(),
                "",
                "");
    }

    /** The posted form over what the card says; a field that was not sent keeps what stands there. */
    static Typed of(CallCard card, Map<String, String> fields) {
        var stored = of(card);
        return new Typed(
                stored.patient == null ? patient(fields.get("personne")) : stored.patient,
                stored.anonymous,
                fields.getOrDefault("appelant", stored.caller).strip(),
                fields.containsKey("relation") ? value(Relation.values(), fields.get("relation")) : stored.relation,
                fields.getOrDefault("rappel", stored.callback).strip(),
                fields.containsKey("identite") ? check(fields.get("identite")) : stored.check,
                fields.getOrDefault("demande", stored.request).strip(),
                fields.getOrDefault("verbatim", stored.verbatim).strip(),
                fields.containsKey("urgence") ? value(Urgency.values(), fields.get("urgence")) : stored.urgency,
                fields.getOrDefault("motif", stored.motif),
                fields.getOrDefault("avec", ""),
                fields.getOrDefault("des", ""));
    }

    Typed about(@Nullable PatientId person) {
        return new Typed(
                person, anonymous, caller, relation, callback, check, request, verbatim, urgency, motif, with, from);
    }

    CardEntry entry() {
        return new CardEntry(caller, relation, callback, check, request, verbatim, urgency, uuid(motif));
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

    private static IdentityCheck check(@Nullable String name) {
        var found = value(IdentityCheck.values(), name);
        return found == null ? IdentityCheck.NON_VERIFIEE : found;
    }

    private static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}

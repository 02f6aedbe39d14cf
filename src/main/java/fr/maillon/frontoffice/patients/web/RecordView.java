package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.layout.Mark;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.patients.Change;
import fr.maillon.frontoffice.patients.EvidenceSeen;
import fr.maillon.frontoffice.patients.EvidenceType;
import fr.maillon.frontoffice.patients.Identity;
import fr.maillon.frontoffice.patients.IdentityBanner;
import fr.maillon.frontoffice.patients.Opening;
import fr.maillon.frontoffice.patients.PatientVisits.Visit;
import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Languages;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.contacts.Reach;
import fr.maillon.frontoffice.patients.contacts.Relation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person: who she is, how far she is known, how she is reached, and what was done.
 *
 * @param mayHide whether this reader decides of its confidentiality
 */
record RecordView(
        IdentityBanner banner,
        Identity identity,
        ContactSheet contacts,
        Reach reach,
        List<EvidenceSeen> evidence,
        List<Change> history,
        List<Visit> visits,
        Map<String, String> papers,
        ZoneId zone,
        long minutesOpen,
        boolean mayHide,
        Answer answer) {
    /** What a form of this page answered: a sentence, faults by field, what was changed meanwhile and what was wanted. */
    record Answer(
            String said,
            Map<String, String> faults,
            List<Change> since,
            @Nullable Wanted wanted) {
        static final Answer NONE = new Answer("", Map.of(), List.of(), null);
    }

    /** What somebody typed in a form that was not taken, by the last word of its address. */
    record Wanted(String form, Map<String, String> fields) {}

    /** What a form of the page of contacts shows, by the last word of its address. */
    String mark(String form) {
        return Mark.of(ContactFields.of(form, this).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, it -> it.getValue().stands())))
                .text();
    }

    /** What stands beside what was wanted; nothing unless two people wrote. */
    @Nullable
    Meanwhile meanwhile() {
        var wanted = answer.wanted();
        return wanted == null || answer.since().isEmpty()
                ? null
                : Meanwhile.between(
                        path() + "/" + wanted.form(),
                        path() + "/contacts",
                        identity,
                        ContactFields.of(wanted.form(), this),
                        wanted.fields(),
                        null);
    }

    static RecordView of(
            IdentityBanner banner,
            Opening.Opened it,
            Reach reach,
            List<EvidenceType> types,
            List<Visit> visits,
            ZoneId zone,
            long minutesOpen,
            boolean mayHide,
            Answer answer) {
        return new RecordView(
                banner,
                it.identity(),
                it.contacts(),
                reach,
                it.evidence(),
                it.history(),
                visits,
                papers(types),
                zone,
                minutesOpen,
                mayHide,
                answer);
    }

    private static Map<String, String> papers(List<EvidenceType> types) {
        var papers = new LinkedHashMap<String, String>();
        types.stream()
                .filter(type -> !type.retired())
                .forEach(type -> papers.put(
                        type.code(),
                        type.confidence() == EvidenceConfidence.HIGH
                                ? type.label()
                                : type.label() + " (ne valide pas)"));
        return papers;
    }

    String path() {
        return "/patients/" + identity.id();
    }

    String when(Instant instant) {
        return Written.moment(instant, zone);
    }

    /** What this form shows: what was typed in it when it was just refused, else what stands. */
    String held(String form, String field, String stands) {
        var typed = answer.wanted();
        return typed != null && typed.form().equals(form) ? typed.fields().getOrDefault(field, "") : stands;
    }

    String held(String form, String field) {
        return held(form, field, "");
    }

    boolean ticked(String form, String field) {
        return held(form, field).equals("oui");
    }

    @Nullable
    String fault(String field) {
        return answer.faults().get(field);
    }

    boolean mayBeChecked() {
        return identity.attributes().stream().noneMatch(IdentityAttribute::blocksTrust);
    }

    boolean bearsIns() {
        return identity.status() == IdentityStatus.QUAL || identity.status() == IdentityStatus.RECUP;
    }

    /** Attributes that may be set, or taken off when they are. */
    Map<String, String> attributes() {
        var acts = new LinkedHashMap<String, String>();
        Stream.of(IdentityAttribute.values())
                .forEach(it -> acts.put(
                        it.name(),
                        (identity.attributes().contains(it) ? "Retirer «\u202f" : "Poser «\u202f") + it.word()
                                + "\u202f»"));
        return acts;
    }

    /** How she is to be received, on one line; empty when nothing was said. */
    String welcome() {
        var needs = identity.needs().stream().sorted().map(Need::word);
        return Stream.concat(needs, Stream.of(language(), identity.needsNote()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** How it is said in French, or as it was typed. */
    String language() {
        return Languages.name(identity.language());
    }

    static Map<String, String> channels() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(Channel.values()).forEach(it -> words.put(it.name(), it.word()));
        return words;
    }

    static Map<String, String> relations() {
        var words = new LinkedHashMap<String, String>();
        Stream.of(Relation.values()).forEach(it -> words.put(it.name(), it.word()));
        return words;
    }

    static List<Need> allNeeds() {
        return List.of(Need.values());
    }

    /** The ways that may be the only one: each telephone and address by its channel, and the letter. */
    Map<String, String> discreetWays() {
        var ways = new LinkedHashMap<String, String>();
        for (var point : contacts.points()) {
            Stream.of(Channel.values())
                    .filter(point::serves)
                    .forEach(channel ->
                            ways.put(channel.name() + ":" + point.id(), channel.word() + ", " + point.display()));
        }
        if (contacts.address() != null) {
            ways.put(Channel.LETTER.name(), "Lettre, à l’adresse connue");
        }
        return ways;
    }

    String discreetWay() {
        var channel = contacts.wishes().discreetChannel();
        var contact = contacts.wishes().discreetContact();
        if (channel == null) {
            return "";
        }
        return contact == null ? channel.name() : channel.name() + ":" + contact;
    }

    String channel() {
        var preferred = contacts.wishes().preferred();
        return preferred == null ? "" : preferred.name();
    }

    /** A part of the address in force, or nothing. */
    String address(Function<HomeAddress, String> part) {
        var address = contacts.address();
        return address == null ? "" : part.apply(address);
    }
}

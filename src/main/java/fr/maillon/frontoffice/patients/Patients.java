package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.contacts.ContactRows;
import fr.maillon.frontoffice.patients.contacts.ContactRules;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.Reach;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of this module: finding people, creating them once looked for, reading who they are and how they may be reached. What
 * changes a record is behind {@link PatientUpdates}.
 *
 * <p>A confidential record opens for nobody who has not broken its glass; elsewhere only its number shows.
 */
@Component
@Transactional
public class Patients {
    private static final int HISTORY = 60;

    private final Finder finder;
    private final SearchReceipts receipts;
    private final Registration registration;
    private final IdentityRows identities;
    private final ContactRows contacts;
    private final EvidenceRows evidence;
    private final Changes changes;
    private final Confidentiality confidentiality;
    private final Today today;
    private final Trace trace;

    Patients(
            Finder finder,
            SearchReceipts receipts,
            Registration registration,
            IdentityRows identities,
            ContactRows contacts,
            EvidenceRows evidence,
            Changes changes,
            Confidentiality confidentiality,
            Today today,
            Trace trace) {
        this.finder = finder;
        this.receipts = receipts;
        this.registration = registration;
        this.identities = identities;
        this.contacts = contacts;
        this.evidence = evidence;
        this.changes = changes;
        this.confidentiality = confidentiality;
        this.today = today;
        this.trace = trace;
    }

    /** What day it is where this structure is: what birth dates are read against. */
    public LocalDate today(StructureId structure) {
        return today.in(structure);
    }

    /** The zone of its first site: that of the hours its pages show. */
    public ZoneId zone(StructureId structure) {
        return today.zone(structure);
    }

    /** Understands what was typed or scanned, as of today where this structure is. */
    public PatientQuery understand(Acting by, String typed) {
        return PatientQuery.parse(typed, today.in(by.current()));
    }

    /** Who may be meant, the best first, while somebody is still typing; {@link #search} leaves the trace once she stops. */
    public List<Candidate> glance(Collection<StructureId> structures, PatientQuery query) {
        return query.isEmpty() ? List.of() : Ranking.rank(query, finder.meant(structures, query));
    }

    /** The same in all the structures in sight, with what a page says beside it; its receipt creates nobody. */
    public Found glance(Acting by, PatientQuery query) {
        return new Found(SearchReceipt.NONE, glance(by.structures(), query), query.advice());
    }

    /** Looks for a person in all the structures in sight; traced, an empty answer included. */
    public Found search(Acting by, PatientQuery query) {
        var candidates = glance(by.structures(), query);
        var receipt = receipts.give(by, query.typed(), candidates.size());
        trace.note(
                Trace.Action.SEARCH,
                by.current(),
                "patients.search",
                receipt.value(),
                null,
                "réponses " + candidates.size());
        return new Found(receipt, candidates, query.advice());
    }

    /** The receipt of this very search, if this person made it within ten minutes. */
    public Optional<SearchReceipt> searched(Acting by, PatientQuery query) {
        return receipts.latest(by, query.typed());
    }

    /** What this person typed in that search, within ten minutes: a creation that starts elsewhere goes on from it. */
    public Optional<String> typed(Acting by, SearchReceipt search) {
        return receipts.typed(by, search);
    }

    /** Who already known looks like somebody half typed; nobody before name, given name and birth date are there. */
    public List<CreationOutcome.Alike> alike(Acting by, NewPatient typed) {
        return registration.alike(by, typed);
    }

    /** Creates somebody in the current structure. {@code reason} goes on although duplicates are probable; blank otherwise. */
    public CreationOutcome create(Acting by, NewPatient typed, SearchReceipt receipt, String reason) {
        return registration.create(by, typed, receipt, reason);
    }

    /** Who this person is, without opening her record; nothing when she is out of sight or hidden from this reader. */
    public Optional<Identity> identity(Acting by, PatientId id) {
        return identity(id).filter(it -> !isHidden(by, it));
    }

    /** Who this person is, for the product itself: composing a message, printing a label. Not for a screen. */
    public Optional<Identity> identity(PatientId id) {
        return Recall.once(List.of("identity", id), () -> identities.find(id));
    }

    /** For a line of a list, by person; those out of sight are absent. */
    public Map<PatientId, PatientLabel> labels(Acting by, Collection<PatientId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : identities.find(ids).stream()
                        .map(it -> PatientLabel.of(it, isHidden(by, it), today.in(it.structure())))
                        .collect(Collectors.toMap(PatientLabel::id, Function.identity()));
    }

    /** The banner of the page that is about this person; a hidden one shows her number only. */
    public Optional<IdentityBanner> banner(Acting by, PatientId id) {
        return identity(id)
                .map(it -> isHidden(by, it)
                        ? IdentityBanner.hidden(it.id(), it.ipp())
                        : IdentityBanner.of(it, today.in(it.structure())));
    }

    /** Opens the whole record; traced. */
    public Opening open(Acting by, PatientId id) {
        var identity = identity(id);
        if (identity.isEmpty()) {
            return new Opening.Unknown();
        }
        var it = identity.get();
        if (isHidden(by, it)) {
            trace.note(Trace.Action.REFUSED, it.structure(), Records.TRACED_AS, id.value(), id.value());
            return new Opening.Confidential(id, it.structure(), it.ipp());
        }
        trace.note(Trace.Action.READ, it.structure(), Records.TRACED_AS, id.value(), id.value());
        return new Opening.Opened(it, contacts.sheet(id.value()), evidence.of(id), changes.of(id, HISTORY));
    }

    /** Who may be written to about this person, by which ways; nothing for somebody out of sight. */
    public Optional<Reach> reach(PatientId id) {
        return identity(id).map(it -> reach(it, contacts.sheet(id.value())));
    }

    /** Telephones, addresses, relatives and wishes of a person whose record this reader may open. */
    public Optional<ContactSheet> contacts(Acting by, PatientId id) {
        return identity(by, id).map(it -> contacts.sheet(id.value()));
    }

    private Reach reach(Identity it, ContactSheet sheet) {
        return ContactRules.reach(
                sheet,
                it.id().value(),
                it.addressedAs(),
                it.birth().isMinorOn(today.in(it.structure())),
                it.diedOn() != null);
    }

    private boolean isHidden(Acting by, Identity it) {
        return confidentiality.shuts(by, it.structure(), it.id(), it.confidential());
    }
}

package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Trace;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.contacts.RelatedPerson;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second door of this module: what changes a record. Each change holds the person until it is stored, leaves a line in her history
 * and a row in the trace; {@code version} is the one the editor was looking at.
 */
@Component
@Transactional
public class PatientUpdates {
    private final Records records;
    private final Corrections corrections;
    private final TrustActs trust;
    private final InsActs ins;
    private final ContactActs contacts;
    private final LifeActs life;
    private final EvidenceRows evidence;
    private final Confidentiality confidentiality;
    private final Trace trace;

    PatientUpdates(
            Records records,
            Corrections corrections,
            TrustActs trust,
            InsActs ins,
            ContactActs contacts,
            LifeActs life,
            EvidenceRows evidence,
            Confidentiality confidentiality,
            Trace trace) {
        this.records = records;
        this.corrections = corrections;
        this.trust = trust;
        this.ins = ins;
        this.contacts = contacts;
        this.life = life;
        this.evidence = evidence;
        this.confidentiality = confidentiality;
        this.trace = trace;
    }

    /** Corrects names and traits; {@code reason} is needed as soon as a strict trait differs. */
    public UpdateOutcome correct(Acting by, PatientId id, int version, TypedIdentity typed, String reason) {
        return change(by, id, it -> corrections.correct(by, it, version, typed, reason));
    }

    /** The papers this structure accepts, retired ones last. */
    public List<EvidenceType> evidenceTypes(StructureId structure) {
        return evidence.types(structure);
    }

    /** Puts another list of papers in force; a code left out is retired. */
    public void acceptEvidence(StructureId structure, List<EvidenceType> types) {
        evidence.replaceTypes(structure, types);
        trace.note(Trace.Action.UPDATE, structure, "patients.piece", null);
    }

    /** This paper was seen and agrees with the traits shown. */
    public UpdateOutcome recordEvidence(Acting by, PatientId id, int version, String typeCode) {
        return change(by, id, it -> trust.seen(by, it, version, typeCode));
    }

    /**
     * The operator accepts the identity that INSi, a card or a datamatrix returned.
     *
     * @param first what she cut out of the returned list as the first given name
     * @param reason needed when the two identities are close and not equal
     */
    public InsOutcome acceptIns(
            Acting by, PatientId id, InsTraits returned, CivilName first, CollectedBy way, String reason) {
        return records.hold(id)
                .filter(it -> !isShut(by, it))
                .map(it -> ins.accept(by, it, returned, first, way, reason))
                .orElseGet(InsOutcome.Unknown::new);
    }

    /** The matricule no longer holds. */
    public UpdateOutcome detachIns(Acting by, PatientId id, String reason) {
        return change(by, id, it -> ins.detach(by, it, reason));
    }

    public UpdateOutcome mark(Acting by, PatientId id, IdentityAttribute attribute, String reason) {
        return change(by, id, it -> trust.mark(by, it, attribute, reason));
    }

    public UpdateOutcome clear(Acting by, PatientId id, IdentityAttribute attribute, String reason) {
        return change(by, id, it -> trust.clear(by, it, attribute, reason));
    }

    /** Sets the attribute, or takes it off when it is set. */
    public UpdateOutcome toggle(Acting by, PatientId id, IdentityAttribute attribute, String reason) {
        return change(
                by,
                id,
                it -> it.state().attributes().contains(attribute)
                        ? trust.clear(by, it, attribute, reason)
                        : trust.mark(by, it, attribute, reason));
    }

    /** {@code own}: hers alone, not a parent’s. */
    public UpdateOutcome addPhone(Acting by, PatientId id, String typed, String label, boolean own) {
        return change(by, id, it -> contacts.addPhone(by, it, typed, label, own));
    }

    public UpdateOutcome addEmail(Acting by, PatientId id, String typed, String label, boolean own) {
        return change(by, id, it -> contacts.addEmail(by, it, typed, label, own));
    }

    public UpdateOutcome endContact(Acting by, PatientId id, UUID contact) {
        return change(by, id, it -> contacts.endPoint(by, it, contact));
    }

    /** She answered through it. */
    public UpdateOutcome verifyContact(Acting by, PatientId id, UUID contact) {
        return change(by, id, it -> contacts.verifyPoint(by, it, contact));
    }

    public UpdateOutcome move(Acting by, PatientId id, int version, HomeAddress to) {
        return change(by, id, it -> contacts.move(by, it, version, to));
    }

    public UpdateOutcome addRelated(Acting by, PatientId id, RelatedPerson person) {
        return change(by, id, it -> contacts.addRelated(by, it, person));
    }

    public UpdateOutcome endRelated(Acting by, PatientId id, UUID person) {
        return change(by, id, it -> contacts.endRelated(by, it, person));
    }

    public UpdateOutcome wish(Acting by, PatientId id, int version, ContactWishes wishes) {
        return change(by, id, it -> contacts.wish(by, it, version, wishes));
    }

    /** How she is to be received. */
    public UpdateOutcome welcome(Acting by, PatientId id, int version, String language, Set<Need> needs, String note) {
        return change(by, id, it -> contacts.welcome(by, it, version, language, needs, note));
    }

    /** Makes the record confidential, or not any more. */
    public UpdateOutcome hide(Acting by, PatientId id, boolean confidential, String reason) {
        return change(by, id, it -> life.hide(by, it, confidential, reason));
    }

    /** Records a death, {@code on} in any usual writing; messages are silent from then on. */
    public UpdateOutcome died(Acting by, PatientId id, String on) {
        return change(by, id, it -> life.died(by, it, on));
    }

    /** The death was an error of record. */
    public UpdateOutcome notDead(Acting by, PatientId id, String reason) {
        return change(by, id, it -> life.notDead(by, it, reason));
    }

    private UpdateOutcome change(Acting by, PatientId id, Function<Person, UpdateOutcome> what) {
        return records.hold(id).filter(it -> !isShut(by, it)).map(what).orElseGet(UpdateOutcome.Unknown::new);
    }

    private boolean isShut(Acting by, Person it) {
        return confidentiality.shuts(by, it.structure(), it.id(), it.confidential());
    }
}

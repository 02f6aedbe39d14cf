package fr.maillon.frontoffice.identity;

import static fr.maillon.frontoffice.identity.IdentityAttribute.DOUT;
import static fr.maillon.frontoffice.identity.IdentityAttribute.FICT;

import java.util.EnumSet;
import java.util.Set;

/**
 * The two axes from which the status follows, and the attributes on top.
 *
 * @param evidence traits checked against a paper of high confidence
 * @param insi traits and matricule recovered from INSi and accepted by a person
 */
public record IdentityState(boolean evidence, boolean insi, Set<IdentityAttribute> attributes) {
    /** What a new identity is. */
    public static final IdentityState NEW = new IdentityState(false, false, Set.of());

    public IdentityState {
        attributes = Set.copyOf(attributes);
        if (attributes.contains(FICT) && attributes.size() > 1) {
            throw new IllegalArgumentException("a fictive identity bears no other attribute");
        }
        if ((evidence || insi) && attributes.stream().anyMatch(IdentityAttribute::blocksTrust)) {
            throw new IllegalArgumentException("a doubtful or fictive identity is provisional");
        }
    }

    public IdentityStatus status() {
        if (evidence) {
            return insi ? IdentityStatus.QUAL : IdentityStatus.VALI;
        }
        return insi ? IdentityStatus.RECUP : IdentityStatus.PROV;
    }

    /** Whether INSi may be asked about this person. */
    public boolean allowsInsi() {
        return attributes.stream().noneMatch(IdentityAttribute::blocksTrust);
    }

    /** The paper seen agrees with the traits: PROV becomes VALI, RECUP becomes QUAL. */
    public StateChange checkedAgainst(EvidenceConfidence paper) {
        if (!allowsInsi()) {
            return blocked("valider");
        }
        if (paper != EvidenceConfidence.HIGH) {
            return new StateChange.Refused("Cette pièce ne suffit pas à valider une identité\u00a0: "
                    + "une pièce à haut niveau de confiance est nécessaire.");
        }
        return moved(true, insi);
    }

    /** INSi answered with one person and the operator accepted her traits: PROV becomes RECUP, VALI becomes QUAL. */
    public StateChange recoveredFromInsi() {
        return allowsInsi() ? moved(evidence, true) : blocked("récupérer l’INS de");
    }

    /** The carte Vitale application gives both axes at once, without a call of INSi (RNIV, §4.3.4). */
    public StateChange givenByCarteVitaleApplication() {
        return allowsInsi() ? moved(true, true) : blocked("qualifier");
    }

    /** INSi no longer knows this matricule, or it was detached by hand: QUAL becomes VALI, RECUP becomes PROV. */
    public StateChange lostIns(String reason) {
        return reason.isBlank() ? needsReason() : moved(evidence, false);
    }

    /** A strict trait was changed by hand: everything is to be checked again. */
    public StateChange strictTraitChanged(String reason) {
        return reason.isBlank() ? needsReason() : moved(false, false);
    }

    /** Adds an attribute; DOUT and FICT take the status back to PROV. */
    public StateChange marked(IdentityAttribute attribute, String reason) {
        if (reason.isBlank()) {
            return needsReason();
        }
        var more = EnumSet.of(attribute);
        more.addAll(attributes);
        if (more.contains(FICT) && more.size() > 1) {
            return new StateChange.Refused("Une identité fictive ne porte aucun autre attribut.");
        }
        boolean blocks = attribute.blocksTrust();
        return new StateChange.Moved(this, new IdentityState(evidence && !blocks, insi && !blocks, more));
    }

    /** Takes an attribute off; the checks lost with DOUT or FICT are to be done again. */
    public StateChange cleared(IdentityAttribute attribute, String reason) {
        if (reason.isBlank()) {
            return needsReason();
        }
        var fewer = EnumSet.noneOf(IdentityAttribute.class);
        fewer.addAll(attributes);
        fewer.remove(attribute);
        return new StateChange.Moved(this, new IdentityState(evidence, insi, fewer));
    }

    private StateChange moved(boolean evidenceNow, boolean insiNow) {
        return new StateChange.Moved(this, new IdentityState(evidenceNow, insiNow, attributes));
    }

    private StateChange blocked(String act) {
        var word = attributes.contains(DOUT) ? DOUT.word() : FICT.word();
        return new StateChange.Refused("On ne peut pas " + act + " une identité " + word + ".");
    }

    private static StateChange needsReason() {
        return new StateChange.Refused("La raison est à indiquer.");
    }
}

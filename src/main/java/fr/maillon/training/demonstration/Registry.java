package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.Spelling;
import fr.maillon.frontoffice.patients.Inherited;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.Takeover;
import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactPoint;
import fr.maillon.frontoffice.patients.contacts.ContactSheet;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.contacts.RelatedPerson;
import fr.maillon.frontoffice.patients.contacts.Relation;
import fr.maillon.training.demonstration.people.Civil;
import fr.maillon.training.demonstration.people.Fictive;
import fr.maillon.training.demonstration.people.Home;
import fr.maillon.training.demonstration.people.Kin;
import fr.maillon.training.demonstration.people.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the drawn people to the patients’ file, as an older file would be taken over. */
@Component
class Registry {
    private static final String SOURCE = "Démonstration\u00a0: personne fictive";

    private final Takeover takeover;

    Registry(Takeover takeover) {
        this.takeover = takeover;
    }

    /** In the order of their numbers. */
    List<PatientId> enter(Acting by, List<Fictive> people) {
        return takeover.take(by, people.stream().map(Registry::inherited).toList(), SOURCE);
    }

    private static Inherited inherited(Fictive it) {
        var status = it.standing().status();
        return new Inherited(
                traits(it.civil()),
                new IdentityState(
                        status == IdentityStatus.VALI || status == IdentityStatus.QUAL,
                        status == IdentityStatus.RECUP || status == IdentityStatus.QUAL,
                        it.standing().attributes()),
                it.standing().evidence(),
                it.standing().ins(),
                sheet(it.reach()),
                new Inherited.Welcome(
                        it.care().language(),
                        it.care().needs().stream().map(Need::valueOf).collect(Collectors.toSet()),
                        it.care().needsNote()),
                it.care().confidential());
    }

    private static Inherited.Traits traits(Civil it) {
        return new Inherited.Traits(
                name(it.birthName()),
                name(it.firstGivenName()),
                name(String.join(" ", it.givenNames())),
                it.birth().complete(),
                it.sex(),
                it.birthplace(),
                orNothing(it.usedName()),
                orNothing(it.usedGivenName()),
                it.title());
    }

    private static CivilName name(String written) {
        return new CivilName(Spelling.capitals(written));
    }

    private static @Nullable CivilName orNothing(String written) {
        return written.isEmpty() ? null : name(written);
    }

    private static ContactSheet sheet(Reach it) {
        var points = new ArrayList<ContactPoint>();
        add(points, ContactPoint.Kind.PHONE, e164(it.mobile()), "", true);
        add(points, ContactPoint.Kind.PHONE, e164(it.landline()), "Domicile", false);
        add(points, ContactPoint.Kind.EMAIL, it.email(), "", true);
        return new ContactSheet(
                points,
                address(it.home()),
                it.kin().stream().map(Registry::related).toList(),
                wishes(it, points));
    }

    private static void add(
            List<ContactPoint> points, ContactPoint.Kind kind, String value, String label, boolean own) {
        if (!value.isEmpty()) {
            points.add(new ContactPoint(Identifiers.next(), kind, value, label, own, false));
        }
    }

    private static String e164(String tenDigits) {
        return tenDigits.isEmpty() ? "" : "+33" + tenDigits.substring(1);
    }

    private static HomeAddress address(Home it) {
        return new HomeAddress(it.inside(), it.outside(), it.street(), "", it.postcode(), it.town(), "");
    }

    private static RelatedPerson related(Kin it) {
        return new RelatedPerson(
                Identifiers.next(),
                it.name(),
                Relation.valueOf(it.relation()),
                it.phone().isEmpty() ? null : new PhoneNumber(e164(it.phone())),
                it.email(),
                it.representative(),
                it.mayReceive(),
                it.mayDecide(),
                it.mayBeTold(),
                it.proof());
    }

    private static ContactWishes wishes(Reach it, List<ContactPoint> points) {
        var channel = it.preferred().isEmpty() ? null : Channel.valueOf(it.preferred());
        if (!it.discreet()) {
            return new ContactWishes(channel, false, null, null, it.secretCare());
        }
        var only = Objects.requireNonNull(channel);
        var contact = points.stream()
                .filter(point -> point.own() && point.serves(only))
                .findFirst()
                .orElseThrow();
        return new ContactWishes(channel, true, only, contact.id(), false);
    }
}

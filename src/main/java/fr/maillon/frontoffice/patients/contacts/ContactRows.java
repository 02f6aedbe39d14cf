package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows by which people are reached. What is removed is ended, and kept. */
@Component
public class ContactRows {
    private final JdbcClient sql;
    private final Clock clock;

    ContactRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that is in force for this person. */
    public ContactSheet sheet(UUID patient) {
        return new ContactSheet(points(patient), address(patient).orElse(null), related(patient), wishes(patient));
    }

    private List<ContactPoint> points(UUID patient) {
        return sql.sql("""
                        select id, kind, value, label, own, verified_at is not null from patients.contact_point
                        where patient_id = :patient and ended_at is null
                        order by kind desc, position, id
                        """)
                .param("patient", patient)
                .query((row, n) -> new ContactPoint(
                        row.getObject(1, UUID.class),
                        ContactPoint.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getBoolean(6)))
                .list();
    }

    private Optional<HomeAddress> address(UUID patient) {
        return sql.sql("""
                        select inside, outside, street, locality, postcode, town, country from patients.address
                        where patient_id = :patient and valid_to is null
                        """)
                .param("patient", patient)
                .query((row, n) -> new HomeAddress(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .optional();
    }

    private List<RelatedPerson> related(UUID patient) {
        return sql.sql("""
                        select id, name, relation, phone, email, representative, may_receive, may_decide, may_be_told, proof
                        from patients.related_person
                        where patient_id = :patient and ended_at is null
                        order by representative desc, id
                        """)
                .param("patient", patient)
                .query(ContactRows::relatedPerson)
                .list();
    }

    private static RelatedPerson relatedPerson(ResultSet row, int n) throws SQLException {
        var phone = row.getString(4);
        var email = row.getString(5);
        return new RelatedPerson(
                row.getObject(1, UUID.class),
                row.getString(2),
                Relation.valueOf(row.getString(3)),
                phone == null ? null : new PhoneNumber(phone),
                email == null ? "" : email,
                row.getBoolean(6),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getString(10));
    }

    private ContactWishes wishes(UUID patient) {
        return sql.sql("""
                        select channel, discreet, discreet_channel, discreet_contact, secret_care from patients.patient
                        where id = :patient
                        """)
                .param("patient", patient)
                .query((row, n) -> new ContactWishes(
                        channel(row.getString(1)),
                        row.getBoolean(2),
                        channel(row.getString(3)),
                        row.getObject(4, UUID.class),
                        row.getBoolean(5)))
                .optional()
                .orElse(ContactWishes.NONE);
    }

    private static @Nullable Channel channel(@Nullable String code) {
        return code == null ? null : Channel.valueOf(code);
    }

    public UUID add(
            StructureId structure, UUID patient, ContactPoint.Kind kind, String value, String label, boolean own) {
        var id = Identifiers.next();
        sql.sql("""
                        insert into patients.contact_point (structure_id, id, patient_id, kind, value, label, own, position)
                        values (:structure, :id, :patient, :kind, :value, :label, :own,
                            (select count(*) from patients.contact_point where structure_id = :structure and patient_id = :patient))
                        """)
                .param("structure", structure.value())
                .param("id", id)
                .param("patient", patient)
                .param("kind", kind.name())
                .param("value", value)
                .param("label", label)
                .param("own", own)
                .update();
        return id;
    }

    /** Ends a telephone or an address, and the discreet way that used it: then nothing leaves until another is agreed. */
    public void endPoint(UUID patient, UUID point) {
        end(
                sql.sql(
                        "update patients.contact_point set ended_at = :now where patient_id = :patient and id = :id and ended_at is null"),
                patient,
                point);
        sql.sql("""
                        update patients.patient set discreet_contact = null, discreet_channel = null
                        where id = :patient and discreet_contact = :point
                        """).param("patient", patient).param("point", point).update();
    }

    public void endRelated(UUID patient, UUID person) {
        end(
                sql.sql(
                        "update patients.related_person set ended_at = :now where patient_id = :patient and id = :id and ended_at is null"),
                patient,
                person);
    }

    private void end(JdbcClient.StatementSpec update, UUID patient, UUID id) {
        update.param("now", now()).param("patient", patient).param("id", id).update();
    }

    /** Somebody called or wrote through it: it works. */
    public void verify(UUID patient, UUID point) {
        sql.sql("update patients.contact_point set verified_at = :now where patient_id = :patient and id = :id")
                .param("now", now())
                .param("patient", patient)
                .param("id", point)
                .update();
    }

    /** Puts a new address in the place of the one before, which is kept with its time. */
    public void move(StructureId structure, UUID patient, HomeAddress to) {
        sql.sql("update patients.address set valid_to = :now where patient_id = :patient and valid_to is null")
                .param("now", now())
                .param("patient", patient)
                .update();
        sql.sql("""
                        insert into patients.address (structure_id, id, patient_id, inside, outside, street, locality,
                            postcode, town, country, valid_from)
                        values (:structure, :id, :patient, :inside, :outside, :street, :locality, :postcode, :town, :country, :now)
                        """)
                .param("structure", structure.value())
                .param("id", Identifiers.next())
                .param("patient", patient)
                .param("inside", to.inside())
                .param("outside", to.outside())
                .param("street", to.street())
                .param("locality", to.locality())
                .param("postcode", to.postcode())
                .param("town", to.town())
                .param("country", to.country())
                .param("now", now())
                .update();
    }

    public void add(StructureId structure, UUID patient, RelatedPerson it) {
        var phone = it.phone();
        sql.sql("""
                        insert into patients.related_person (structure_id, id, patient_id, name, relation, phone, email,
                            representative, may_receive, may_decide, may_be_told, proof)
                        values (:structure, :id, :patient, :name, :relation, :phone, :email,
                            :representative, :receive, :decide, :told, :proof)
                        """)
                .param("structure", structure.value())
                .param("id", it.id())
                .param("patient", patient)
                .param("name", it.name())
                .param("relation", it.relation().name())
                .param("phone", phone == null ? null : phone.value(), Types.VARCHAR)
                .param("email", it.email().isEmpty() ? null : it.email(), Types.VARCHAR)
                .param("representative", it.representative())
                .param("receive", it.mayReceive())
                .param("decide", it.mayDecide())
                .param("told", it.mayBeTold())
                .param("proof", it.proof())
                .update();
    }

    public void wish(UUID patient, ContactWishes it) {
        sql.sql("""
                        update patients.patient set channel = :channel, discreet = :discreet,
                            discreet_channel = :discreetChannel, discreet_contact = :discreetContact, secret_care = :secretCare
                        where id = :patient
                        """)
                .param("patient", patient)
                .param("channel", code(it.preferred()), Types.VARCHAR)
                .param("discreet", it.discreet())
                .param("discreetChannel", code(it.discreetChannel()), Types.VARCHAR)
                .param("discreetContact", it.discreetContact(), Types.OTHER)
                .param("secretCare", it.secretCare())
                .update();
    }

    private static @Nullable String code(@Nullable Channel channel) {
        return channel == null ? null : channel.name();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.patients.PhoneNumber;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    /** All that is in force for this person, in one question: a booking asks it while others wait for the same doctor. */
    public ContactSheet sheet(UUID patient) {
        var parts = sql.sql("""
                        select 'WISHES', 0 as place, array[channel, discreet::text, discreet_channel, discreet_contact::text,
                            secret_care::text]
                        from patients.patient
                        where id = :patient
                        union all
                        select 'POINT', row_number() over (order by kind desc, position, id), array[id::text, kind, value,
                            label, own::text, (verified_at is not null)::text]
                        from patients.contact_point
                        where patient_id = :patient and ended_at is null
                        union all
                        select 'ADDRESS', 0, array[inside, outside, street, locality, postcode, town, country]
                        from patients.address
                        where patient_id = :patient and valid_to is null
                        union all
                        select 'RELATED', row_number() over (order by representative desc, id), array[id::text, name,
                            relation, phone, email, representative::text, may_receive::text, may_decide::text,
                            may_be_told::text, proof]
                        from patients.related_person
                        where patient_id = :patient and ended_at is null
                        order by place
                        """)
                .param("patient", patient)
                .query((row, n) -> new Part(row.getString(1), Arrays.asList((String[])
                        row.getArray(3).getArray())))
                .list();
        return new ContactSheet(
                all(parts, "POINT", ContactRows::point),
                all(parts, "ADDRESS", ContactRows::address).stream().findFirst().orElse(null),
                all(parts, "RELATED", ContactRows::related),
                all(parts, "WISHES", ContactRows::wishes).stream().findFirst().orElse(ContactWishes.NONE));
    }

    /** What a row tells of, and its columns as text. */
    private record Part(String of, List<@Nullable String> columns) {
        String text(int column) {
            return Objects.requireNonNull(columns.get(column));
        }

        boolean flag(int column) {
            return Boolean.parseBoolean(columns.get(column));
        }

        UUID id(int column) {
            return UUID.fromString(text(column));
        }
    }

    private static <T> List<T> all(List<Part> parts, String of, Function<Part, T> read) {
        return parts.stream().filter(it -> it.of().equals(of)).map(read).toList();
    }

    private static ContactPoint point(Part it) {
        return new ContactPoint(
                it.id(0), ContactPoint.Kind.valueOf(it.text(1)), it.text(2), it.text(3), it.flag(4), it.flag(5));
    }

    private static HomeAddress address(Part it) {
        return new HomeAddress(it.text(0), it.text(1), it.text(2), it.text(3), it.text(4), it.text(5), it.text(6));
    }

    private static RelatedPerson related(Part it) {
        var phone = it.columns().get(3);
        var email = it.columns().get(4);
        return new RelatedPerson(
                it.id(0),
                it.text(1),
                Relation.valueOf(it.text(2)),
                phone == null ? null : new PhoneNumber(phone),
                email == null ? "" : email,
                it.flag(5),
                it.flag(6),
                it.flag(7),
                it.flag(8),
                it.text(9));
    }

    private static ContactWishes wishes(Part it) {
        return new ContactWishes(
                channel(it.columns().get(0)),
                it.flag(1),
                channel(it.columns().get(2)),
                it.columns().get(3) == null ? null : it.id(3),
                it.flag(4));
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

package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.database.Recall;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityState;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code patients.patient}, each with the matricule borne now. */
@Component
class PatientRows {
    /** To be read by {@link #person}, in this order; {@code p} is the patient, {@code n} the current row of its matricule. */
    static final String COLUMNS = """
            p.structure_id, p.id, p.ipp, p.version, p.birth_name, p.first_given_name, p.given_names, p.birth_date,
            p.birth_date_estimated, p.sex, p.birthplace, p.used_name, p.used_given_name, p.title, p.evidence_checked,
            p.insi_recovered, p.attributes, p.confidential, p.died_on, n.matricule, n.oid""";

    static final String WITH_INS =
            " left join patients.ins n on n.structure_id = p.structure_id and n.patient_id = p.id and n.valid_to is null ";

    private final JdbcClient sql;

    PatientRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> find(PatientId id) {
        return sql.sql("select " + COLUMNS + " from patients.patient p" + WITH_INS + "where p.id = :id")
                .param("id", id.value())
                .query(PatientRows::person)
                .optional();
    }

    /** The same, held until the transaction ends: who changes it next waits and then sees what was changed. */
    Optional<Person> hold(PatientId id) {
        return sql.sql("select " + COLUMNS + " from patients.patient p" + WITH_INS + "where p.id = :id for update of p")
                .param("id", id.value())
                .query(PatientRows::person)
                .optional();
    }

    List<Person> find(Collection<PatientId> ids) {
        return sql.sql("select " + COLUMNS + " from patients.patient p" + WITH_INS + "where p.id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(PatientId::toString).toArray(String[]::new))
                .query(PatientRows::person)
                .list();
    }

    void add(Person it, Instant now) {
        sql.sql("""
                        insert into patients.patient (structure_id, id, ipp, birth_name, first_given_name, given_names, birth_date,
                            birth_date_estimated, sex, birthplace, used_name, used_given_name, title, evidence_checked,
                            insi_recovered, attributes, created_at)
                        values (:structure, :id, :ipp, :birthName, :first, :list, :birth, :estimated, :sex, :birthplace,
                            :usedName, :usedGiven, :title, :evidence, :insi, :attributes, :now)
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("ipp", it.ipp())
                .param("birthName", it.traits().birthName().value())
                .param("first", it.traits().firstGivenName().value())
                .param("list", text(it.traits().givenNames()))
                .param("birth", it.traits().birth().date())
                .param("estimated", it.traits().birth().estimated())
                .param("sex", it.traits().sex().name())
                .param("birthplace", it.traits().birthplace())
                .param("usedName", text(it.usedName()))
                .param("usedGiven", text(it.usedGivenName()))
                .param("title", it.title())
                .param("evidence", it.state().evidence())
                .param("insi", it.state().insi())
                .param("attributes", codes(it.state().attributes()))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Writes traits, usual names and trust, and the next version; returns it. */
    int change(Person it) {
        Recall.forget();
        return sql.sql("""
                        update patients.patient
                        set version = version + 1, birth_name = :birthName, first_given_name = :first, given_names = :list,
                            birth_date = :birth, birth_date_estimated = :estimated, sex = :sex, birthplace = :birthplace,
                            used_name = :usedName, used_given_name = :usedGiven, title = :title,
                            evidence_checked = :evidence, insi_recovered = :insi, attributes = :attributes
                        where structure_id = :structure and id = :id
                        returning version
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("birthName", it.traits().birthName().value())
                .param("first", it.traits().firstGivenName().value())
                .param("list", text(it.traits().givenNames()))
                .param("birth", it.traits().birth().date())
                .param("estimated", it.traits().birth().estimated())
                .param("sex", it.traits().sex().name())
                .param("birthplace", it.traits().birthplace())
                .param("usedName", text(it.usedName()))
                .param("usedGiven", text(it.usedGivenName()))
                .param("title", it.title())
                .param("evidence", it.state().evidence())
                .param("insi", it.state().insi())
                .param("attributes", codes(it.state().attributes()))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** The next version of a person of whom nothing here changed; returns it. */
    int touch(StructureId structure, PatientId id) {
        Recall.forget();
        return sql.sql("""
                        update patients.patient set version = version + 1 where structure_id = :structure and id = :id
                        returning version
                        """)
                .param("structure", structure.value())
                .param("id", id.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    static Person person(ResultSet row, int n) throws SQLException {
        var traits = new StrictTraits(
                new CivilName(row.getString(5)),
                new CivilName(row.getString(6)),
                name(row.getString(7)),
                new BirthDate(row.getObject(8, LocalDate.class), row.getBoolean(9)),
                Sex.valueOf(row.getString(10)),
                row.getString(11));
        var matricule = row.getString(20);
        return new Person(
                new StructureId(row.getObject(1, UUID.class)),
                new PatientId(row.getObject(2, UUID.class)),
                row.getLong(3),
                row.getInt(4),
                traits,
                name(row.getString(12)),
                name(row.getString(13)),
                row.getString(14),
                new IdentityState(row.getBoolean(15), row.getBoolean(16), attributes(row)),
                row.getBoolean(18),
                row.getObject(19, LocalDate.class),
                matricule == null ? null : new InsMatricule(matricule, oid(row.getString(21))));
    }

    private static String[] codes(Set<IdentityAttribute> attributes) {
        return attributes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Set<IdentityAttribute> attributes(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray(17).getArray())
                .map(IdentityAttribute::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static InsOid oid(String oid) {
        return InsOid.ofOid(oid).orElseThrow();
    }

    private static @Nullable CivilName name(@Nullable String value) {
        return value == null ? null : new CivilName(value);
    }

    private static @Nullable String text(@Nullable CivilName name) {
        return name == null ? null : name.value();
    }
}

package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.database.Recall;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.patients.contacts.Languages;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.frontoffice.patients.places.PlaceNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people with all that a banner or a record shows, in one question. */
@Component
class IdentityRows {
    private final JdbcClient sql;
    private final PlaceNames places;

    IdentityRows(JdbcClient sql, PlaceNames places) {
        this.sql = sql;
        this.places = places;
    }

    List<Identity> find(Collection<PatientId> ids) {
        return sql.sql("select " + PatientRows.COLUMNS + """
                        ,
                            exists (select from patients.related_person r where r.structure_id = p.structure_id
                                and r.patient_id = p.id and r.representative and r.ended_at is null),
                            p.discreet, p.secret_care, p.language, p.needs, p.needs_note
                        from patients.patient p
                        """ + PatientRows.WITH_INS + "where p.id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(PatientId::toString).toArray(String[]::new))
                .query(this::identity)
                .list();
    }

    Optional<Identity> find(PatientId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** How she is to be received. */
    void welcome(PatientId id, String language, Set<Need> needs, String note) {
        Recall.forget();
        sql.sql("update patients.patient set language = :language, needs = :needs, needs_note = :note where id = :id")
                .param("id", id.value())
                .param("language", language)
                .param("needs", needs.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("note", note)
                .update();
    }

    void hide(PatientId id, boolean confidential) {
        Recall.forget();
        sql.sql("update patients.patient set confidential = :confidential where id = :id")
                .param("id", id.value())
                .param("confidential", confidential)
                .update();
    }

    void died(PatientId id, @Nullable LocalDate on) {
        Recall.forget();
        sql.sql("update patients.patient set died_on = :on where id = :id")
                .param("id", id.value())
                .param("on", on, Types.DATE)
                .update();
    }

    private Identity identity(ResultSet row, int n) throws SQLException {
        var it = PatientRows.person(row, n);
        return new Identity(
                it.id(),
                it.structure(),
                it.ipp(),
                it.version(),
                it.traits().birthName().value(),
                it.traits().firstGivenName().value(),
                text(it.traits().givenNames()),
                text(it.usedName()),
                text(it.usedGivenName()),
                it.title(),
                it.traits().birth(),
                it.traits().sex(),
                it.traits().birthplace(),
                birthplace(it.traits()),
                it.state().status(),
                it.state().attributes(),
                it.state().status() == IdentityStatus.QUAL ? Optional.ofNullable(it.ins()) : Optional.empty(),
                it.confidential(),
                row.getBoolean(22),
                row.getBoolean(23),
                row.getBoolean(24),
                Languages.code(row.getString(25)),
                needs((String[]) row.getArray(26).getArray()),
                row.getString(27),
                it.diedOn());
    }

    private String birthplace(StrictTraits traits) {
        return places.of(traits.birthplace(), traits.birth().date()).orElse("code " + traits.birthplace());
    }

    private static Set<Need> needs(String[] codes) {
        return Stream.of(codes).map(Need::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
    }

    private static String text(@Nullable CivilName name) {
        return name == null ? "" : name.value();
    }
}

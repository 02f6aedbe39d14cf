package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.patients.matching.NamePair;
import fr.maillon.frontoffice.patients.matching.PersonTraits;
import fr.maillon.frontoffice.patients.places.PlaceNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database who could be meant, in one question; ranking and refusing come after, in {@link Ranking} and {@link DuplicateRules}. */
@Component
class Finder {
    private static final int MOST = 30;
    private static final int MOST_ALIKE = 120;

    /** A person who may be meant, with what else is needed to say why. */
    record Hit(Person person, String birthplace, List<String> phones) {}

    private final JdbcClient sql;
    private final PlaceNames places;

    Finder(JdbcClient sql, PlaceNames places) {
        this.sql = sql;
        this.places = places;
    }

    /** Who could be meant by what was typed, in no order. */
    List<Hit> meant(Collection<StructureId> structures, PatientQuery query) {
        var whole = query.birth().filter(PartialDate::isWhole);
        var part = query.birth().filter(birth -> !birth.isWhole()).orElse(null);
        return find(
                structures,
                whole.map(Finder::withSwapped).orElse(List.of()),
                part,
                NamePair.of(query.words()),
                query.phone().map(PhoneNumber::value).orElse(null),
                query.ipp().isPresent() ? query.ipp().getAsLong() : null,
                query.ins().orElse(null),
                false,
                MOST);
    }

    /** Who could be the same person as this one. */
    List<Hit> alike(StructureId structure, PersonTraits traits) {
        var pairs = traits.familyFolds().stream()
                .flatMap(family -> traits.givenFolds().stream().map(given -> new NamePair(family, given)))
                .toList();
        return find(
                List.of(structure),
                withSwapped(PartialDate.of(traits.birthDate().date())),
                null,
                pairs,
                traits.phones().stream().findFirst().orElse(null),
                null,
                traits.ins(),
                true,
                MOST_ALIKE);
    }

    private static List<LocalDate> withSwapped(PartialDate birth) {
        var days = new ArrayList<LocalDate>();
        days.add(birth.first());
        if (birth.day() <= 12 && birth.day() != birth.month()) {
            days.add(LocalDate.of(birth.year(), birth.day(), birth.month()));
        }
        return days;
    }

    /**
     * The limit of one keeps each from being sought through the whole table, which a small practice invites to; the
     * structure, which the policy asks for already, asked for twice would make any index of it pass for a key.
     */
    private List<Hit> find(
            Collection<StructureId> structures,
            List<LocalDate> days,
            @Nullable PartialDate range,
            List<NamePair> pairs,
            @Nullable String phone,
            @Nullable Long ipp,
            @Nullable String ins,
            boolean near,
            int most) {
        return sql.sql("select " + PatientRows.COLUMNS + """
                        ,
                            array(select c.value from patients.contact_point c where c.structure_id = p.structure_id
                                and c.patient_id = p.id and c.kind = 'PHONE' and c.ended_at is null
                                union all select r.phone from patients.related_person r where r.structure_id = p.structure_id
                                and r.patient_id = p.id and r.phone is not null and r.ended_at is null)
                        from (select distinct structure_id, patient_id from patients.find(:structures::uuid[], :days::date[], :from, :to,
                            :families, :givens, :familySounds, :givenSounds, :phone, :ipp, :ins, :near, :most)) f
                        cross join lateral (select x.* from patients.patient x
                            where x.id = f.patient_id limit 1) p
                        """ + PatientRows.WITH_INS)
                .param(
                        "structures",
                        structures.stream().map(StructureId::toString).toArray(String[]::new))
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("from", range == null ? null : range.first(), Types.DATE)
                .param("to", range == null ? null : range.last(), Types.DATE)
                .param("families", column(pairs, NamePair::family))
                .param("givens", column(pairs, NamePair::given))
                .param("familySounds", column(pairs, NamePair::familySound))
                .param("givenSounds", column(pairs, NamePair::givenSound))
                .param("phone", phone, Types.VARCHAR)
                .param("ipp", ipp, Types.BIGINT)
                .param("ins", ins, Types.VARCHAR)
                .param("near", near)
                .param("most", most)
                .query(this::hit)
                .list();
    }

    private Hit hit(ResultSet row, int n) throws SQLException {
        var person = PatientRows.person(row, n);
        var traits = person.traits();
        var birthplace = places.of(traits.birthplace(), traits.birth().date()).orElse(traits.birthplace());
        return new Hit(
                person,
                birthplace,
                Stream.of((String[]) row.getArray(22).getArray()).distinct().toList());
    }

    private static String[] column(List<NamePair> pairs, Function<NamePair, String> part) {
        return pairs.stream().map(part).toArray(String[]::new);
    }
}

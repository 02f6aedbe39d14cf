package fr.maillon.frontoffice.patients.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What birthplaces are called. */
@Component
public class PlaceNames {
    private final JdbcClient sql;
    private final Remembered<Name> known = new Remembered<>(this::read);

    PlaceNames(JdbcClient sql) {
        this.sql = sql;
    }

    private record Name(String inWords, LocalDate from, LocalDate to) {
        boolean isBorneOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** Its name on that day with its département, else the first it bore; empty for a code the nomenclature has forgotten. */
    public Optional<String> of(String code, LocalDate day) {
        var names = known.of(code);
        return names.stream()
                .filter(it -> it.isBorneOn(day))
                .findFirst()
                .or(names.stream()::findFirst)
                .map(Name::inWords);
    }

    private List<Name> read(String code) {
        return sql.sql("""
                        select name || case departement when '' then '' else ' (' || departement || ')' end, valid_from, valid_to
                        from patients.place where code = :code
                        order by valid_from
                        """)
                .param("code", code)
                .query((row, n) -> new Name(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
    }
}

package fr.maillon.frontoffice.patients.places;

import fr.maillon.frontoffice.identity.Spelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Insee nomenclature as a secretary asks it: by the first letters of a name, by a postcode, by a code. */
@Component
public class Gazetteer {
    /** The code of a place nobody knows. */
    public static final String UNKNOWN = "99999";

    private static final int MOST = 12;
    private static final int FEW = 6;
    private static final Pattern CODE = Pattern.compile("[0-9][0-9ABab][0-9]{3}");
    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9][0-9ABab][0-9]{3})(?:\\s+(\\S.*))?");
    private static final Pattern NAME_AND_DEPARTEMENT =
            Pattern.compile("(.+?)\\s*[(,]?\\s*\\(?((?:97\\d|98\\d|\\d\\d|2[ABab]))\\)?");
    private static final String COLUMNS = "select code, name, departement, kind, valid_to from patients.place ";

    private final JdbcClient sql;

    Gazetteer(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gazetteer that begin as typed, the largest first; a postcode gives its communes. */
    public List<Place> suggest(String typed) {
        var text = typed.strip();
        if (text.length() >= 2 && Character.isDigit(text.charAt(0))) {
            var byCode = byCode(text.substring(0, Math.min(5, text.length())));
            return text.length() < 5 || byCode.isEmpty() ? byPostcode(text) : byCode;
        }
        var folded = folded(text);
        return folded.length() < 2 ? List.of() : byName(folded, folded + "[");
    }

    /** Reads what was typed or chosen: a code, a code and a name, a postcode, a name, a name and a département. */
    public PlaceReading read(String typed, LocalDate on) {
        var text = typed.strip();
        var coded = CODE_AND_NAME.matcher(text);
        if (coded.matches()) {
            var named = coded.group(2) != null;
            return ofCode(coded.group(1).toUpperCase(Locale.ROOT), named, on);
        }
        var folded = folded(text);
        if (folded.isEmpty()) {
            return new PlaceReading.Unknown();
        }
        var inDepartement = NAME_AND_DEPARTEMENT.matcher(text);
        if (inDepartement.matches()) {
            return one(inDepartement(folded(inDepartement.group(1)), inDepartement.group(2)));
        }
        var whole = byName(folded, folded);
        return one(whole.isEmpty() ? byName(folded, folded + "[") : whole);
    }

    /** What can be chosen when several places answer to it; nothing otherwise. */
    public List<String> choices(String typed) {
        return read(typed, LocalDate.EPOCH) instanceof PlaceReading.Several several
                ? several.places().stream().map(Place::choice).limit(FEW).toList()
                : List.of();
    }

    private PlaceReading ofCode(String code, boolean named, LocalDate on) {
        var place = find(code, on);
        if (named) {
            return place.<PlaceReading>map(PlaceReading.Known::new).orElseGet(() -> new PlaceReading.Unlisted(code));
        }
        var communes = byPostcode(code);
        if (place.isEmpty()) {
            return communes.isEmpty() ? new PlaceReading.Unlisted(code) : one(communes);
        }
        if (communes.isEmpty() || communes.equals(List.of(place.get()))) {
            return new PlaceReading.Known(place.get());
        }
        return new PlaceReading.Several(
                Stream.concat(place.stream(), communes.stream()).distinct().toList());
    }

    /** The place of that code, under the name it bore on that day. */
    public Optional<Place> find(String code, LocalDate on) {
        return sql.sql(COLUMNS + """
                        where code = :code
                        order by (valid_from <= :day and :day < valid_to) desc, valid_from
                        limit 1
                        """)
                .param("code", code)
                .param("day", on)
                .query(Gazetteer::place)
                .optional();
    }

    /** Whether it has the shape of an Insee code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private List<Place> byCode(String code) {
        return sql.sql(COLUMNS + "where code = :code order by valid_to desc limit 3")
                .param("code", code)
                .query(Gazetteer::place)
                .list();
    }

    /** Bounds read by a sub-select are planned once: the planner cannot try each of them. */
    private List<Place> byPostcode(String digits) {
        return sql.sql(COLUMNS + """
                        where code in (select code from patients.place_postcode
                            where postcode >= (select cast(:from as text)) and postcode < (select cast(:to as text)))
                        order by population desc, name limit :most
                        """)
                .param("from", digits)
                .param("to", digits + ":")
                .param("most", MOST)
                .query(Gazetteer::place)
                .list();
    }

    /** From {@code first} to {@code last}: the same twice for a whole name. Codes no longer in force are asked by code. */
    private List<Place> byName(String first, String last) {
        return sql.sql(COLUMNS + """
                        where folded >= :first and folded <= :last and kind <> 'ANCIENNE'
                        order by (folded = :first) desc, (valid_to = 'infinity') desc, population desc, name
                        limit :most
                        """)
                .param("first", first)
                .param("last", last)
                .param("most", MOST)
                .query(Gazetteer::place)
                .list();
    }

    private List<Place> inDepartement(String folded, String departement) {
        return sql.sql(COLUMNS
                        + "where folded = :folded and departement = upper(:departement) order by population desc")
                .param("folded", folded)
                .param("departement", departement)
                .query(Gazetteer::place)
                .list();
    }

    private static PlaceReading one(List<Place> places) {
        return switch (places.size()) {
            case 0 -> new PlaceReading.Unknown();
            case 1 -> new PlaceReading.Known(places.getFirst());
            default -> new PlaceReading.Several(places);
        };
    }

    /** The letters alone, with saint and sainte in full. */
    static String folded(String name) {
        var words = Spelling.capitals(name).replace('-', ' ').replace('\'', ' ');
        return Spelling.fold((" " + words + " ").replace(" ST ", " SAINT ").replace(" STE ", " SAINTE "));
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        boolean former = row.getString(4).equals("ANCIENNE")
                || (row.getString(4).equals("PAYS") && !row.getString(5).equals("infinity"));
        return new Place(row.getString(1), row.getString(2), row.getString(3), former);
    }
}

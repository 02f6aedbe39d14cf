package fr.maillon.frontoffice.patients.places;

import fr.maillon.frontoffice.identity.Spelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
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
    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9][0-9ABab][0-9]{3})(?:\\s+(\\S.*))?");
    private static final Pattern NAME_AND_DEPARTEMENT =
            Pattern.compile("(.+?)\\s*[(,]?\\s*\\(?((?:97\\d|98\\d|\\d\\d|2[ABab]))\\)?");
    private static final Pattern ARRONDISSEMENT =
            Pattern.compile("([A-Z]+)(?:[ ,-]*([0-9]{1,2})|[ ,-]+([IVX]+)) ?(?:ERE?|I?EME|E|NDE?)?"
                    + " ?(?:ARR(?:ONDISSEMENT|DT|T)?\\.?)?");
    private static final List<String> ROMAN = List.of(
            "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Punct}\\s]+");
    private static final String COLUMNS = "select code, name, departement, kind, valid_to from patients.place ";

    private static final int POSTCODE = 5;

    private final JdbcClient sql;
    private final Remembered<Dated> codes = new Remembered<>(this::readCode);
    private final Remembered<Place> postcodes = new Remembered<>(this::readPostcode);

    Gazetteer(JdbcClient sql) {
        this.sql = sql;
    }

    /** Places that begin as typed, the largest first; a postcode gives its communes. */
    public List<Place> suggest(String typed) {
        var text = typed.strip();
        if (text.length() >= 2 && Character.isDigit(text.charAt(0))) {
            var byCode = byCode(text.substring(0, Math.min(POSTCODE, text.length())));
            return text.length() < POSTCODE || byCode.isEmpty()
                    ? byPostcode(text)
                    : byCode.stream().limit(3).toList();
        }
        var folded = folded(text);
        return folded.length() < 2 ? List.of() : byName(folded, folded + "[");
    }

    /**
     * Reads what was typed or chosen: a code or a postcode, with or without a name, a name, with or without the number of a
     * département or of an arrondissement. What it cannot use makes the place unknown: nothing typed is dropped.
     */
    public PlaceReading read(String typed, LocalDate on) {
        var text = typed.strip();
        var coded = CODE_AND_NAME.matcher(text);
        if (coded.matches()) {
            var code = coded.group(1).toUpperCase(Locale.ROOT);
            return coded.group(2) == null ? ofCode(code, on) : ofCodeAndName(code, coded.group(2), on);
        }
        var folded = folded(text);
        if (folded.isEmpty()) {
            return new PlaceReading.Unknown();
        }
        var arrondissement = arrondissement(text);
        var inDepartement = NAME_AND_DEPARTEMENT.matcher(text);
        if (inDepartement.matches()) {
            return one(both(inDepartement(inDepartement.group(1), inDepartement.group(2)), arrondissement));
        }
        if (!arrondissement.isEmpty() || !isLetters(text)) {
            return one(arrondissement);
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

    private PlaceReading ofCode(String code, LocalDate on) {
        var place = find(code, on);
        var communes = byPostcode(code);
        if (place.isEmpty()) {
            return communes.isEmpty() ? new PlaceReading.Unlisted(code) : one(communes);
        }
        if (communes.isEmpty() || communes.equals(List.of(place.get()))) {
            return new PlaceReading.Known(place.get());
        }
        return new PlaceReading.Several(both(List.of(place.get()), communes));
    }

    /** The name must be that of the code, or begin that of a commune of the postcode; else both are to choose from. */
    private PlaceReading ofCodeAndName(String code, String name, LocalDate on) {
        var place = find(code, on);
        var meant = places(read(name, on));
        if (place.isPresent()
                && (byCode(code).stream().anyMatch(it -> isNamed(it, name)) || meant.equals(List.of(place.get())))) {
            return new PlaceReading.Known(place.get());
        }
        var communes = byPostcode(code);
        if (place.isEmpty() && communes.isEmpty()) {
            return new PlaceReading.Unlisted(code);
        }
        var agreed = communes.stream()
                .filter(it -> written(it.name()).startsWith(written(name)))
                .toList();
        if (!agreed.isEmpty()) {
            return one(agreed);
        }
        var all = both(both(place.stream().toList(), communes), meant);
        return all.size() == 1 ? new PlaceReading.Unknown() : new PlaceReading.Several(all);
    }

    private static boolean isNamed(Place place, String name) {
        return Stream.of(place.name(), place.name() + place.departement(), place.label())
                .anyMatch(it -> written(it).equals(written(name)));
    }

    private static List<Place> places(PlaceReading reading) {
        return switch (reading) {
            case PlaceReading.Known known -> List.of(known.place());
            case PlaceReading.Several several -> several.places();
            case PlaceReading.Unlisted ignored -> List.of();
            case PlaceReading.Unknown ignored -> List.of();
        };
    }

    private static List<Place> both(List<Place> first, List<Place> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /** A place under the name that it bore between these days. */
    private record Dated(Place place, LocalDate from, LocalDate to) {
        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** The place of that code, under the name it bore on that day. */
    public Optional<Place> find(String code, LocalDate on) {
        var all = codes.of(code);
        return all.stream()
                .filter(it -> it.isInForceOn(on))
                .findFirst()
                .or(all.stream()::findFirst)
                .map(Dated::place);
    }

    /** The latest name first. */
    private List<Place> byCode(String code) {
        return codes.of(code).stream()
                .sorted(Comparator.comparing(Dated::to).reversed())
                .map(Dated::place)
                .toList();
    }

    private List<Dated> readCode(String code) {
        return sql.sql("""
                        select code, name, departement, kind, valid_to, valid_from
                        from patients.place
                        where code = :code
                        order by valid_from
                        """)
                .param("code", code)
                .query((row, n) ->
                        new Dated(place(row, n), row.getObject(6, LocalDate.class), row.getObject(5, LocalDate.class)))
                .list();
    }

    private List<Place> byPostcode(String digits) {
        return digits.length() == POSTCODE ? postcodes.of(digits) : readPostcode(digits);
    }

    /** Bounds read by a sub-select are planned once: the planner cannot try each of them. */
    private List<Place> readPostcode(String digits) {
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

    private List<Place> inDepartement(String name, String departement) {
        if (!isLetters(name)) {
            return arrondissement(name).stream()
                    .filter(it -> it.departement().equalsIgnoreCase(departement))
                    .toList();
        }
        return sql.sql(COLUMNS + """
                        where folded = :folded and departement = upper(:departement) and kind <> 'ANCIENNE'
                        order by population desc
                        """)
                .param("folded", folded(name))
                .param("departement", departement)
                .query(Gazetteer::place)
                .list();
    }

    /** « Lyon 3 », « Lyon 3ème », « Paris XIV »: the number is in the name, which is found by its letters. */
    private List<Place> arrondissement(String text) {
        var said = ARRONDISSEMENT.matcher(Spelling.capitals(text));
        if (!said.matches()) {
            return List.of();
        }
        int number = said.group(2) == null ? ROMAN.indexOf(said.group(3)) : Integer.parseInt(said.group(2));
        return sql.sql(COLUMNS + """
                        where folded in (:town || 'ERARRONDISSEMENT', :town || 'EARRONDISSEMENT')
                            and kind = 'ARRONDISSEMENT' and name like '% ' || :number || 'e%'
                        """)
                .param("town", said.group(1))
                .param("number", Integer.toString(number))
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
        return Spelling.fold(written(name));
    }

    /** All but spaces and signs, with saint and sainte in full. */
    private static String written(String name) {
        var words = " " + SIGNS.matcher(Spelling.capitals(name)).replaceAll(" ") + " ";
        return words.replace(" ST ", " SAINT ").replace(" STE ", " SAINTE ").replace(" ", "");
    }

    private static boolean isLetters(String text) {
        return folded(text).equals(written(text));
    }

    private static Place place(ResultSet row, int n) throws SQLException {
        boolean former = row.getString(4).equals("ANCIENNE")
                || (row.getString(4).equals("PAYS") && !row.getString(5).equals("infinity"));
        return new Place(row.getString(1), row.getString(2), row.getString(3), former);
    }
}

package fr.maillon.frontoffice.patients.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the nomenclature from its two tables of text, a whole table in one statement. */
final class PlaceRows {
    private record Row(
            String code,
            String kind,
            String name,
            String departement,
            int population,
            String from,
            String to,
            String successor) {}

    private record Postcode(String postcode, String code) {}

    private final JdbcClient sql;
    private final List<Row> places = new ArrayList<>();
    private final List<Postcode> postcodes = new ArrayList<>();

    PlaceRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String communes, String countries) {
        lines(communes).forEach(this::commune);
        lines(countries).forEach(this::country);
        places.add(new Row(Gazetteer.UNKNOWN, "INCONNU", "Lieu inconnu", "", 0, "", "", ""));
        writePlaces();
        writePostcodes();
    }

    private static List<String[]> lines(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private void commune(String[] cells) {
        var kind = switch (cells[1]) {
            case "A" -> "ARRONDISSEMENT";
            case "D" -> "DELEGUEE";
            default -> "COMMUNE";
        };
        int population = cells[5].isEmpty() ? 0 : Integer.parseInt(cells[5]);
        places.add(new Row(cells[0], kind, cells[2], cells[3], population, "", "", ""));
        for (var postcode : several(cells[4])) {
            postcodes.add(new Postcode(postcode, cells[0]));
        }
        for (var former : several(cells[6])) {
            places.add(new Row(former, "ANCIENNE", cells[2], cells[3], 0, "", "", cells[0]));
        }
    }

    /** Neighbouring periods under one name become one. */
    private void country(String[] cells) {
        var before = places.isEmpty() ? null : places.getLast();
        boolean goesOn = before != null
                && before.code.equals(cells[0])
                && before.name.equals(cells[1])
                && before.to.equals(cells[2]);
        var from = goesOn ? places.removeLast().from : cells[2];
        places.add(new Row(cells[0], "PAYS", cells[1], "", 0, from, cells[3], ""));
    }

    private static List<String> several(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private void writePlaces() {
        sql.sql("""
                        insert into patients.place (code, kind, name, folded, departement, population, valid_from, valid_to, successor)
                        select code, kind, name, folded, departement, population,
                            coalesce(nullif(valid_from, '')::date, '-infinity'), coalesce(nullif(valid_to, '')::date, 'infinity'), successor
                        from unnest(:codes::text[], :kinds::text[], :names::text[], :folded::text[], :departements::text[],
                            :populations::int[], :froms::text[], :tos::text[], :successors::text[])
                            as t (code, kind, name, folded, departement, population, valid_from, valid_to, successor)
                        """)
                .param("codes", column(Row::code))
                .param("kinds", column(Row::kind))
                .param("names", column(Row::name))
                .param("folded", column(row -> Gazetteer.folded(row.name)))
                .param("departements", column(Row::departement))
                .param("populations", places.stream().map(Row::population).toArray(Integer[]::new))
                .param("froms", column(Row::from))
                .param("tos", column(Row::to))
                .param("successors", column(Row::successor))
                .update();
    }

    private void writePostcodes() {
        sql.sql("""
                        insert into patients.place_postcode (postcode, code)
                        select distinct postcode, code from unnest(:postcodes::text[], :codes::text[]) as t (postcode, code)
                        """)
                .param("postcodes", postcodes.stream().map(Postcode::postcode).toArray(String[]::new))
                .param("codes", postcodes.stream().map(Postcode::code).toArray(String[]::new))
                .update();
    }

    private String[] column(Function<Row, String> cell) {
        return places.stream().map(cell).toArray(String[]::new);
    }
}

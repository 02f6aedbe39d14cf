package fr.maillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a head, in columns that stand one under the other on a terminal and are a table in Markdown too. */
record Table(List<List<String>> rows) {
    static Table of(String... head) {
        var table = new Table(new ArrayList<>());
        table.add(head);
        return table;
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        var rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        var all = new ArrayList<>(rows);
        all.add(1, rule);
        return all.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private int width(int column) {
        return Math.max(
                3, rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    /** Words to the left, figures to the right. */
    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(i -> ("%" + (i == 0 ? "-" : "") + widths[i] + "s").formatted(row.get(i)))
                        .collect(Collectors.joining(" | ", "| ", " |"))
                + "\n";
    }
}

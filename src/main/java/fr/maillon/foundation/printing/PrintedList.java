package fr.maillon.foundation.printing;

import java.util.List;

/**
 * A table for paper: its head repeats on every page, its pages are numbered.
 *
 * @param subtitle what it covers and when it was made
 * @param wide     landscape
 * @param fictive  says « Structure fictive » on every sheet
 */
public record PrintedList(
        String title, String subtitle, List<String> columns, List<List<String>> rows, boolean wide, boolean fictive) {
    public PrintedList {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has %d cells for %d columns".formatted(row.size(), columns.size()));
            }
        }
    }
}

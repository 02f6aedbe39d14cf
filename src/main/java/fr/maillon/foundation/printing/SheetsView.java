package fr.maillon.foundation.printing;

import java.util.ArrayList;
import java.util.List;

/** What {@code sheets.jte} reads: the sheets in order, numbered so that the outline can point at them. */
record SheetsView(List<Numbered> sheets) {
    private static final double WINDOW_WIDTH = 84;
    private static final double WANTED_TYPE = 10.5;

    /** One sheet of the batch and the type its address is set in, so that the widest line stays in the window. */
    record Numbered(String anchor, double addressType, Sheet sheet) {
        String addressee() {
            return sheet.to().lines().getFirst();
        }

        String mark() {
            return sheet.copy().mark();
        }

        String dateline() {
            return sheet.place() + ", le\u00a0" + FrenchDates.inLetter(sheet.date());
        }
    }

    static SheetsView of(List<? extends Sheet> sheets, Ruler ruler) {
        var numbered = new ArrayList<Numbered>(sheets.size());
        for (var sheet : sheets) {
            double type = sheet.to().lines().stream()
                    .mapToDouble(line -> ruler.fit(line, WINDOW_WIDTH, WANTED_TYPE))
                    .min()
                    .orElse(WANTED_TYPE);
            numbered.add(new Numbered("s" + numbered.size(), type, sheet));
        }
        return new SheetsView(List.copyOf(numbered));
    }
}

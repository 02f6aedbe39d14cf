package fr.maillon.foundation.printing;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;

/** Measures text of one typeface before it is laid out. */
record Ruler(HorizontalMetricsTable advances, CmapLookup glyphs, int unitsPerEm) {
    private static final double MM_PER_POINT = 25.4 / 72;

    /** The largest type, in points and at most {@code wanted}, at which the text is no wider than {@code millimetres}. */
    double fit(String text, double millimetres, double wanted) {
        double ems = text.codePoints()
                        .mapToDouble(sign -> advances.getAdvanceWidth(glyphs.getGlyphId(sign)))
                        .sum()
                / unitsPerEm;
        return Math.min(wanted, Math.floor(10 * millimetres / (ems * MM_PER_POINT)) / 10);
    }
}

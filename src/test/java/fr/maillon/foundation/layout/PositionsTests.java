package fr.maillon.foundation.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PositionsTests {
    private static final int LANES = 60;
    private static final int ROWS = 300; // five minutes each: the day of 25 hours

    /** No style stands in a page, so each place has a class: the sheet is what this loop writes. */
    @Test
    void theSheetHoldsEveryPlaceOfTheGrid() throws IOException {
        var columns = lines(LANES, ".cols-%1$d{--cols:%1$d}.c-%1$d{grid-column:%1$d/span 1}");
        var rows = lines(ROWS, ".r-%1$d{grid-row-start:%1$d}.s-%1$d{grid-row-end:span %1$d}");

        assertThat(sheet()).endsWith("@layer utilities {\n" + columns + "\n" + rows + "\n}\n");
    }

    private static String lines(int count, String pattern) {
        return IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).collect(Collectors.joining("\n"));
    }

    private static String sheet() throws IOException {
        return new ClassPathResource("static/css/positions.css").getContentAsString(StandardCharsets.UTF_8);
    }
}

package fr.maillon.foundation.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintedListTests {
    @Test
    void repeatsItsHeadAndNumbersItsPages() {
        var rows = IntStream.range(0, 120)
                .mapToObj(n -> List.of("08:%02d".formatted(n % 60), "Personne " + n))
                .toList();
        for (boolean wide : new boolean[] {true, false}) {
            var list = new PrintedList(
                    "Journée du lundi", "Imprimée le 3 à 18h00", List.of("Heure", "Personne"), rows, wide, true);
            var pages = PrintedPages.of(out -> new Pdf().list(list, out));

            assertThat(pages.count()).isGreaterThan(1);
            assertThat(IntStream.rangeClosed(1, pages.count()))
                    .allSatisfy(page -> assertThat(pages.text(page))
                            .contains("Heure", page + " / " + pages.count(), "Structure fictive"));
            assertThat(pages.text(pages.count())).contains("Personne 119");
        }
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        var rows = List.of(List.of("un", "deux"));
        assertThatThrownBy(() -> new PrintedList("t", "s", List.of("a"), rows, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package fr.maillon.foundation.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetsTests {
    private final Pdf pdf = new Pdf();

    @Test
    void nothingButTheAddressCanBeSeenThroughTheWindow() {
        for (Sheet sheet : List.of(Samples.letter(3), Samples.convocation("Monsieur Ali BEN SAÏD"))) {
            var pages = print(sheet);
            var seen = pages.signs(1).stream()
                    .filter(sign -> sign.right() > 90 && sign.left() < 200 && sign.bottom() > 34 && sign.top() < 90)
                    .map(PrintedPages.Sign::text)
                    .reduce("", String::concat);
            assertThat(seen.replaceAll("[\\s\\u00a0]", ""))
                    .isEqualTo(String.join("", sheet.to().lines()).replaceAll("[\\s\\u00a0]", ""));
        }
    }

    @Test
    void theLongestAddressStaysInTheWindowWhereverTheSheetSlides() {
        var widest = "W".repeat(12) + " " + "M".repeat(12) + " " + "W".repeat(12);
        var address = new PostalAddress(List.of(widest, widest, widest, widest, widest, "97400 SAINT DENIS"));
        var letter = Samples.letter(1);
        var sheet = new Letter(
                letter.from(),
                address,
                letter.place(),
                letter.date(),
                letter.references(),
                letter.appeal(),
                letter.paragraphs(),
                letter.closing(),
                letter.signature(),
                letter.copy());

        var block = print(sheet).signs(1).stream()
                .filter(sign -> sign.left() >= 100 && sign.bottom() > 40 && sign.bottom() < 85)
                .toList();

        assertThat(block).hasSizeGreaterThan(180).allSatisfy(sign -> {
            assertThat(sign.left()).isBetween(100.0, 190.0);
            assertThat(sign.right()).isLessThan(190);
            assertThat(sign.top()).isGreaterThan(48);
            assertThat(sign.bottom()).isLessThan(79);
        });
    }

    @Test
    void convocationSaysWhenWherePrecisely() {
        var text = print(Samples.convocation("Madame Inès ŒUVRARD")).text(1).replaceAll("[\\u00a0\\u202f]", " ");
        assertThat(text)
                .contains("lundi 23 novembre 2026 à 14 h 30", "Madame Inès ŒUVRARD", "12 RUE DE L EPEE DE BOIS")
                .contains("Saint-Denis, le 3 novembre 2026", "L’attestation de votre mutuelle", "01 49 33 00 00")
                .contains("arrêt Mairie ; entrée", "Si vous ne pouvez pas venir")
                .doesNotContain("Duplicata", "DUPLICATA", "fictive", "…/…");
    }

    @Test
    void aReprintSaysSoAndAFictiveStructureSaysSoOnEverySheet() {
        var head = Samples.CENTRE;
        var fictive = new Letterhead(head.name(), head.lines(), head.phone(), head.email(), true);
        var long_ = IntStream.range(0, 60).mapToObj(n -> "Papier n° " + n).toList();
        var pages = print(
                Samples.convocation("Madame UN", List.of(), Copy.DUPLICATE, fictive),
                Samples.convocation("Madame DEUX", long_, Copy.DUPLICATE, fictive));

        assertThat(pages.count()).isGreaterThan(2);
        assertThat(IntStream.rangeClosed(1, pages.count()))
                .allSatisfy(page -> assertThat(pages.text(page)).contains("Structure fictive", "DUPLICATA"));
    }

    @Test
    void onlyAPageThatGoesOnSaysSo() {
        var pages = print(Samples.convocation("Madame UN"), Samples.letter(7), Samples.convocation("Madame DEUX"));
        assertThat(pages.count()).isEqualTo(4);
        assertThat(IntStream.rangeClosed(1, 4).filter(page -> pages.text(page).contains("…/…")))
                .containsExactly(2);
    }

    @Test
    void lineNeverBreaksAfterAnApostrophe() {
        var pages = print(Samples.letter(6));
        assertThat(pages.text(1).lines()).noneMatch(line -> line.endsWith("’"));
    }

    @Test
    void markOfOneSheetDoesNotLeakOnTheNext() {
        var pages = print(Samples.letter(2, Copy.DUPLICATE), Samples.letter(2, Copy.ORIGINAL));
        assertThat(pages.text(1)).contains("DUPLICATA");
        assertThat(pages.text(2)).doesNotContain("DUPLICATA");
    }

    @Test
    void longLetterAnnouncesItsNextPageAndNeverLeavesTheClosingAlone() {
        for (int paragraphs = 4; paragraphs <= 9; paragraphs++) {
            var pages = print(Samples.letter(paragraphs));
            var last = pages.count();
            for (int page = 1; page < last; page++) {
                assertThat(pages.text(page)).contains("…/…");
            }
            assertThat(pages.text(last))
                    .doesNotContain("…/…")
                    .contains("Je vous prie d’agréer, Madame", "Paragraphe numéro " + paragraphs);
        }
    }

    @Test
    void aBatchEmbedsItsFontsOnceAndStartsEachSheetOnItsPage() {
        var pages = print(IntStream.rangeClosed(1, 40)
                .mapToObj(n -> Samples.convocation("Madame Numéro " + n))
                .toArray(Sheet[]::new));
        assertThat(pages.count()).isEqualTo(40);
        assertThat(pages.text(17)).contains("Madame Numéro 17");
        assertThat(pages.fonts()).isEqualTo(2);
    }

    @Test
    void signsThatPaperCannotCarryAreDroppedAndMarkupStaysText() {
        var pages = print(Samples.convocation("Madame <b>A\u0000\u000b & \uD83D\uDE00 Élan</b>"));
        assertThat(pages.text(1)).contains("<b>A", "&", "Élan</b>");
    }

    private PrintedPages print(Sheet... sheets) {
        return PrintedPages.of(out -> pdf.sheets(Arrays.asList(sheets), out));
    }
}

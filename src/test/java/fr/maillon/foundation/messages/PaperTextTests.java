package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.printing.Convocation;
import fr.maillon.foundation.printing.Copy;
import fr.maillon.foundation.printing.Letter;
import org.junit.jupiter.api.Test;

class PaperTextTests {
    /** As version 0.1 wrote it: sheets kept then must be reprinted for as long as they are kept. */
    private static final String KEPT = """
            {"from": {"name": "Les Tilleuls", "lines": ["4 place A", "69003 Lyon"], "phone": "+33472111111", "email": null,
              "fictive": false},
             "to": {"lines": ["Madame Alma EXEMPLE", "69003 LYON"]}, "place": "Lyon", "date": "2026-11-16",
             "title": "Votre rendez-vous", "paragraphs": ["Nous vous confirmons le rendez-vous suivant."],
             "person": "Madame Alma EXEMPLE", "starts": %s,
             "venue": {"name": null, "lines": ["4 place A", "69003 Lyon"], "access": null, "phone": null},
             "bring": ["votre carte Vitale"], "before": [], "cancel": "Prévenez-nous."}
            """;

    @Test
    void aSheetKeptByAnEarlierVersionIsReprinted() {
        assertThat(PaperText.of(KEPT.formatted("\"2026-11-23T14:30:00\"")).sheet(Copy.DUPLICATE))
                .isInstanceOfSatisfying(
                        Convocation.class, it -> assertThat(it.bring()).containsExactly("votre carte Vitale"));
        assertThat(PaperText.of(KEPT.formatted("null")).sheet(Copy.DUPLICATE)).isInstanceOf(Letter.class);
    }
}

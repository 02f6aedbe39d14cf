package fr.maillon.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTests {
    @ParameterizedTest
    @CsvSource({
        "69003 LYON, Lyon",
        "93200 Saint-Denis, Saint-Denis",
        "62630 ÉTAPLES, Étaples",
        "78100 SAINT GERMAIN EN LAYE CEDEX 2, Saint Germain en Laye",
        "06480 LA COLLE SUR LOUP, La Colle sur Loup",
    })
    void aLetterIsDatedFromTheTownOfItsSender(String line, String town) {
        assertThat(new Sender("x", List.of("1 RUE A", line), null, null, false).town())
                .isEqualTo(town);
    }
}

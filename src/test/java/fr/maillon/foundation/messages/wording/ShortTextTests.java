package fr.maillon.foundation.messages.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShortTextTests {
    @Test
    void keepsTheLettersATelephoneCarriesAndWritesTheOthersAsTheirNearest() {
        assertThat(ShortText.of("Empêché ? L’hôpital reçoit à 8\u00a0h, « œuvre » – là… ÉÇ"))
                .isEqualTo("Empeché ? L'hopital recoit à 8 h, \"oeuvre\" - là... ÉÇ");
    }

    @Test
    void countsTwiceWhatTakesTwo() {
        assertThat(ShortText.length("10 € [ok]")).isEqualTo(12);
    }

    @Property
    void whatIsWrittenOnceIsWrittenTheSameAgain(@ForAll String text) {
        var once = ShortText.of(text);

        assertThat(ShortText.of(once)).isEqualTo(once);
    }
}

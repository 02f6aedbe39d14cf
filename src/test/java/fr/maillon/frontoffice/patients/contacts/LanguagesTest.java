package fr.maillon.frontoffice.patients.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"arabe,ar", "Arabe,ar", "AR,ar", "' arabe ',ar", "Créole Haïtien,ht", "creole haitien,ht", "farsi,fa"})
    void areReadHoweverTheyAreTyped(String typed, String code) {
        assertThat(Languages.code(typed)).isEqualTo(code);
    }

    @Test
    void whatCannotBeReadStaysAsItWasTyped() {
        assertThat(Languages.read("parler de Zinder")).isEmpty();
        assertThat(Languages.code(" parler de Zinder ")).isEqualTo("parler de Zinder");
        assertThat(Languages.name("parler de Zinder")).isEqualTo("parler de Zinder");
        assertThat(Languages.code("")).isEmpty();
    }

    @Test
    void eachNameLeadsBackToItsCode() {
        assertThat(Languages.all()).allSatisfy((code, name) -> {
            assertThat(Languages.code(name)).isEqualTo(code);
            assertThat(Languages.code(code)).isEqualTo(code);
        });
    }
}

package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.Centre;
import fr.maillon.testing.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class NamesDrawnTests {
    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/agenda/jour", "/poste"})
    void aFamilyNameOfTwoWordsIsNotCut(String page) {
        var centre = Centre.open(context, 1);
        centre.books(centre.knows("Le Gall", "Maëlle", "12/03/1985"));

        assertThat(centre.secretary().get(page).body()).contains("<b>LE GALL</b> Maelle");
    }
}

package fr.maillon.foundation.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.printing.AddressReading.Fault;
import fr.maillon.foundation.printing.AddressReading.Refused;
import fr.maillon.foundation.printing.AddressReading.Written;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PostalAddressTests {
    @Test
    void writesTheStreetAndTheTownInBareCapitals() {
        var read = PostalAddress.read(new AddressParts(
                "Mme Chloé DE L'ÉPINE",
                "Chez M. Œuvrard",
                "Résidence « Les Lilas », bât. B",
                "12, rue de l'Épée-de-Bois",
                "BP 90432",
                "42000",
                "Saint-Étienne cedex 1",
                "France"));

        assertThat(((Written) read).address().lines())
                .map(line -> line.replaceAll("[\\u00a0\\u202f]", " "))
                .containsExactly(
                        "Mme Chloé DE L’ÉPINE",
                        "Chez M. Œuvrard",
                        "Résidence « Les Lilas », bât. B",
                        "12 RUE DE L EPEE DE BOIS",
                        "BP 90432",
                        "42000 SAINT ETIENNE CEDEX 1");
    }

    @Test
    void endsWithTheCountryWhenAbroad() {
        var read = PostalAddress.read(
                new AddressParts("Herr Jörg Weiß", null, null, "Hauptstraße 5", null, "10115", "Berlin", "Allemagne"));
        assertThat(((Written) read).address().lines())
                .containsExactly("Herr Jörg Weiß", "HAUPTSTRASSE 5", "10115 BERLIN", "ALLEMAGNE");
    }

    @Test
    void abbreviatesOnlyWhatIsTooLong() {
        var read = PostalAddress.read(
                AddressParts.simple("Monsieur Paul", "128 bis boulevard du Général de Larminat", "33000", "Bordeaux"));
        assertThat(((Written) read).address().lines().get(1)).isEqualTo("128 BIS BD DU GENERAL DE LARMINAT");
    }

    @Test
    void saysEveryFaultAtOnce() {
        var read = PostalAddress.read(new AddressParts(" ", null, null, "", null, "7501", "", null));
        assertThat(((Refused) read).faults())
                .extracting(Fault::part)
                .containsExactly("recipient", "town", "postcode", "street");
    }

    @Test
    void refusesALineThatCannotBeShortened() {
        var read = PostalAddress.read(AddressParts.simple("x".repeat(39), "1 rue A", "75001", "Paris"));
        assertThat(((Refused) read).faults())
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .contains("39 signes");
    }

    @Test
    void cannotBeMadeWrong() {
        assertThatThrownBy(() -> new PostalAddress(List.of("Madame A", "75001 Paris")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostalAddress(List.of("Madame A", "", "75001 PARIS")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostalAddress(List.of("A", "B", "C", "D", "E", "F", "75001 PARIS")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whateverIsTypedIsWrittenByTheNormOrRefused(
            @ForAll @StringLength(max = 60) String recipient,
            @ForAll @StringLength(max = 60) String street,
            @ForAll @StringLength(max = 60) String town) {
        switch (PostalAddress.read(AddressParts.simple(recipient, street, "75011", town))) {
            case Written written ->
                assertThat(written.address().lines()).hasSizeBetween(2, 6).allSatisfy(line -> {
                    assertThat(PostalAddress.signs(line)).isBetween(1, 38);
                });
            case Refused refused -> assertThat(refused.faults()).isNotEmpty();
        }
    }
}

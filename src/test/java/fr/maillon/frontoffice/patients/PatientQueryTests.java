package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.identity.PartialDate;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientQueryTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PartialDate MARCH_12 = new PartialDate(1985, 3, 12);

    private static PatientQuery parse(String typed) {
        return PatientQuery.parse(typed, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"120385 dup", "dup 120385", "DUP 12/3/85", "dup, 12 mars 1985", "Mme dup née le 12 mars 85"})
    void findsTheDateWhereverItStands(String typed) {
        var query = parse(typed);

        assertThat(query.birth()).contains(MARCH_12);
        assertThat(query.words()).containsExactly("DUP");
        assertThat(query.advice()).isEmpty();
    }

    @Test
    void aNameThatBeginsLikeADateIsKeptWhole() {
        assertThat(parse("le goff yann").written()).containsExactly("le", "goff", "yann");
        assertThat(parse("Le Goff Yann né le 3 mars 1958").written()).containsExactly("Le", "Goff", "Yann");
        assertThat(NameOrder.of(parse("le goff yann").written())).isEqualTo(new NameOrder("le goff", "yann"));
    }

    @Test
    void namesAreFolded() {
        assertThat(parse("d’Artagnan-L’Hermitte Anne-Marie").words())
                .containsExactly("DARTAGNANLHERMITTE", "ANNEMARIE");
    }

    @Test
    void sixDigitsAreADateAndPerhapsARecordNumber() {
        var query = parse("120385");

        assertThat(query.birth()).contains(MARCH_12);
        assertThat(query.ipp()).hasValue(120385);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "0612345678", "+33 6 12 34 56 78", "06.12.34.56.78", "0033612345678"})
    void readsATelephone(String typed) {
        assertThat(parse(typed).phone()).contains(new PhoneNumber("+33612345678"));
        assertThat(parse("dupont " + typed).words()).containsExactly("DUPONT");
    }

    @Test
    void readsAnOverseasTelephoneDialledByTenDigits() {
        assertThat(parse("0262 41 51 51").phone()).contains(new PhoneNumber("+262262415151"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"185057800608491", "1 85 05 78 006 084 91", "198032a00401280"})
    void readsAWholeMatricule(String typed) {
        assertThat(parse(typed).ins()).isPresent();
    }

    @Test
    void aPartOfAMatriculeIsNeverSearched() {
        var query = parse("1850578006084");

        assertThat(query.isEmpty()).isTrue();
        assertThat(query.advice())
                .hasValueSatisfying(advice -> assertThat(advice).contains("quinze"));
    }

    @Test
    void aScannedDatamatrixGivesEverything() {
        var query = parse("IS010000000000000000000000S1277010115400329S21.2.250.1.213.1.4.10S3ANNE-MARIE LOUISE\u001d"
                + "S4D'ARTAGNAN-L'HERMITTE\u001dS5FS621-01-1977S701154");

        assertThat(query.ins()).contains("277010115400329");
        assertThat(query.birth()).contains(new PartialDate(1977, 1, 21));
        assertThat(query.words()).containsExactly("DARTAGNANLHERMITTE", "ANNE");
        assertThat(query.scanned()).isPresent();
    }

    @Test
    void anImpossibleDateIsSaid() {
        assertThat(parse("31/02/1985").advice())
                .hasValueSatisfying(advice -> assertThat(advice).contains("calendrier"));
    }

    @Test
    void aYearBesideANameIsABirthYear() {
        assertThat(parse("martin 1985").birth()).contains(new PartialDate(1985, 0, 0));
        assertThat(parse("martin").birth()).isEmpty();
    }

    @Test
    void whatWasTypedNeverShowsInATrace() {
        assertThat(parse("dupont 120385")).asString().doesNotContain("DUPONT").doesNotContain("1985");
    }

    @Property
    void anythingTypedIsUnderstoodOrLeft(@ForAll String typed) {
        assertThat(parse(typed).words()).hasSizeLessThanOrEqualTo(8).allMatch(word -> word.matches("[A-Z]+"));
    }

    @Test
    void nothingTypedIsNothingToSearch() {
        assertThat(List.of(parse(""), parse("  "), parse("?"))).allMatch(PatientQuery::isEmpty);
    }
}

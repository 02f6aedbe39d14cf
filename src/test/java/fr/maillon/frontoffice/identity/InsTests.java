package fr.maillon.frontoffice.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InsTests {
    @Test
    void aWrongKeyIsRefusedOnARealNatureOnly() {
        assertThat(InsMatricule.read("170017510112313", InsOid.NIR)).isInstanceOf(InsReading.Refused.class);
        assertThat(InsMatricule.read("170017510112313", InsOid.DEMO))
                .isInstanceOfSatisfying(
                        InsReading.Read.class,
                        read -> assertThat(read.matricule().hasRightKey()).isFalse());
    }

    @Test
    void temporaryNumbersAreNumbers() {
        var thirteen = "7850578006084";
        assertThat(InsMatricule.read(thirteen + Nir.key(thirteen), InsOid.NIA)).isInstanceOf(InsReading.Read.class);
    }

    @Test
    void onlyTheWholeMatriculeIsRead() {
        assertThat(InsMatricule.read("1850578006084", InsOid.NIR)).isInstanceOf(InsReading.Refused.class);
        assertThat(InsMatricule.read("1 85 05 78 006 084 91", InsOid.NIR)).isInstanceOf(InsReading.Read.class);
    }

    @Test
    void digitsNeverShowInATrace() {
        assertThat(new Nir("185057800608491")).asString().doesNotContain("185");
        assertThat(new InsMatricule("185057800608491", InsOid.NIR)).asString().doesNotContain("185");
        assertThat(new Nir("185057800608491").display()).isEqualTo("1 85 05 78 006 084 91");
    }

    @Provide
    Arbitrary<InsTraits> identities() {
        var names =
                Arbitraries.of("D'ARTAGNAN-L'HERMITTE", "S", "ESS", "DUPONT--MARTIN", "DE LA TOUR", "LOUIS", "O'BRIEN");
        var given = Arbitraries.of("ANNE-MARIE LOUISE", "JEAN", "S", "LUIS ES", "A B C", "N'GOLO");
        var natures = Arbitraries.of(InsOid.values());
        var places = Arbitraries.of("2A004", "99352", "78646", "");
        var dates = Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(1920, 1, 1).plusDays(day));
        return Combinators.combine(names, given, natures, Arbitraries.of(Sex.F, Sex.M), dates, places)
                .as((name, list, oid, sex, date, place) -> new InsTraits(
                        new InsMatricule("198032A00401280", oid),
                        new CivilName(list),
                        new CivilName(name),
                        sex,
                        date,
                        place.isEmpty() ? null : place));
    }

    @Property
    void aDatamatrixIsReadBackWhateverTheScannerDidToIt(@ForAll("identities") InsTraits traits) {
        var payload = InsDatamatrix.write(traits).orElseThrow();
        var expected = new DatamatrixReading.Read(traits);

        assertThat(InsDatamatrix.read(payload, "")).isEqualTo(expected);
        assertThat(InsDatamatrix.read(payload.toLowerCase(Locale.ROOT), "")).isEqualTo(expected);
        assertThat(InsDatamatrix.read(payload.replace("\u001d", ""), "")).isEqualTo(expected);
        assertThat(InsDatamatrix.read(payload.replace("\u001d", "<gs>"), "<GS>"))
                .isEqualTo(expected);
    }

    @Property
    void aCutDatamatrixIsRefused(@ForAll("identities") InsTraits traits) {
        var payload = InsDatamatrix.write(traits).orElseThrow();

        assertThat(InsDatamatrix.read(payload.substring(0, 60), "")).isInstanceOf(DatamatrixReading.Refused.class);
    }

    @Test
    void anythingElseIsNoDatamatrix() {
        assertThat(InsDatamatrix.read("ISABELLE", "")).isInstanceOf(DatamatrixReading.NotADatamatrix.class);
    }

    @Test
    void anUndeterminedSexCannotBeEncoded() {
        var traits = new InsTraits(
                new InsMatricule("185057800608491", InsOid.NIR),
                new CivilName("JO"),
                new CivilName("DUPONT"),
                Sex.I,
                LocalDate.of(1985, 5, 14),
                "78646");

        assertThat(InsDatamatrix.write(traits)).isEmpty();
    }
}

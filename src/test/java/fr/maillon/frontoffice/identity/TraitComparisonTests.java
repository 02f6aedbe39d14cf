package fr.maillon.frontoffice.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.identity.TraitComparison.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TraitComparisonTests {
    private static final LocalDate BIRTH = LocalDate.of(1985, 5, 14);
    private static final InsTraits RETURNED = new InsTraits(
            new InsMatricule("285057864608404", InsOid.DEMO),
            new CivilName("ANNE-SOPHIE LOUISE"),
            new CivilName("DE LA TOUR"),
            Sex.F,
            BIRTH,
            "78646");

    @Test
    void hyphensAndFollowingNamesDoNotMatter() {
        assertThat(compare("DE-LA-TOUR", "ANNE SOPHIE", Sex.F, BIRTH).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void oneWordOrOneDigitApartIsClose() {
        assertThat(compare("LA TOUR", "ANNE-SOPHIE", Sex.F, BIRTH).verdict()).isEqualTo(Verdict.CLOSE);
        assertThat(compare("DE LA TOUR", "ANNE-SOPHIE", Sex.F, BIRTH.withDayOfMonth(15))
                        .verdict())
                .isEqualTo(Verdict.CLOSE);
    }

    @Test
    void twoDifferencesOrAnotherSexAreSomeoneElse() {
        assertThat(compare("DE LA TOUR", "ANNE-SOPHIE", Sex.M, BIRTH).verdict()).isEqualTo(Verdict.OTHER);
        var both = compare("LA TOUR", "ANNE-SOPHIE", Sex.F, BIRTH.withDayOfMonth(15));
        assertThat(both.verdict()).isEqualTo(Verdict.OTHER);
        assertThat(both.differences()).hasSize(2);
    }

    private static TraitComparison compare(String name, String first, Sex sex, LocalDate birth) {
        return TraitComparison.of(
                new TraitComparison.Traits(new CivilName(name), new CivilName(first), sex, birth), RETURNED);
    }
}

package fr.maillon.frontoffice.patients.matching;

import static fr.maillon.frontoffice.patients.matching.Likeness.Level.CERTAIN;
import static fr.maillon.frontoffice.patients.matching.Likeness.Level.DISTINCT;
import static fr.maillon.frontoffice.patients.matching.Likeness.Level.POSSIBLE;
import static fr.maillon.frontoffice.patients.matching.Likeness.Level.PROBABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DuplicateRulesTests {
    private static final People ELODIE = People.elodie();

    private static Likeness compare(People a, People b) {
        return DuplicateRules.compare(a.traits(), b.traits());
    }

    @Test
    void oneMatriculeIsOnePerson() {
        var other = ELODIE.name("MARTIN")
                .given("LEA", "LEA")
                .birth(LocalDate.of(1950, 1, 1))
                .ins("285057864608404");

        assertThat(compare(ELODIE.ins("285057864608404"), other).level()).isEqualTo(CERTAIN);
    }

    @Test
    void twoMatriculesAreTwoPeople() {
        var likeness = compare(ELODIE.ins("285057864608404"), ELODIE.ins("285057864608501"));

        assertThat(likeness.level()).isEqualTo(DISTINCT);
        assertThat(likeness.inWords()).startsWith("deux matricules INS différents");
    }

    @Test
    void fiveEqualTraitsAreOnePerson() {
        assertThat(compare(ELODIE, ELODIE.name("DU PONT")).level()).isEqualTo(CERTAIN);
    }

    @Test
    void fourOfFiveTraitsAreFlagged() {
        assertThat(compare(ELODIE, ELODIE.place("99352")).level()).isEqualTo(PROBABLE);
        assertThat(compare(ELODIE, ELODIE.sex(Sex.M)).level()).isEqualTo(PROBABLE);
        assertThat(compare(ELODIE, ELODIE.name("LEGRAND")).level()).isEqualTo(POSSIBLE);
        assertThat(compare(ELODIE, ELODIE.given("JULIE", "JULIE")).level()).isEqualTo(POSSIBLE);
        assertThat(compare(ELODIE, ELODIE.birth(LocalDate.of(1962, 11, 28))).level())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void dayAndMonthSwappedAreSaid() {
        var likeness = compare(ELODIE, ELODIE.birth(LocalDate.of(1985, 4, 5)));

        assertThat(likeness.level()).isEqualTo(PROBABLE);
        assertThat(likeness.reasons()).contains("jour et mois inversés", "même nom de naissance", "même prénom");
    }

    @Test
    void birthAndUsedNameSwappedAreSaid() {
        var likeness = compare(ELODIE.used("MARTIN"), ELODIE.name("MARTIN").used("DUPONT"));

        assertThat(likeness.level()).isEqualTo(PROBABLE);
        assertThat(likeness.reasons()).contains("nom de naissance de l’un, nom utilisé de l’autre");
    }

    @Test
    void firstAndSecondGivenNameSwappedAreSaid() {
        var likeness = compare(ELODIE, ELODIE.given("ANNE", "ANNE ELODIE"));

        assertThat(likeness.level()).isEqualTo(PROBABLE);
        assertThat(likeness.reasons()).contains("prénoms dans un autre ordre");
    }

    @Test
    void oneTelephoneAndOneBirthAreFlaggedWhateverTheName() {
        var likeness =
                compare(ELODIE.phone("+33612345678"), ELODIE.name("LEGRAND").phone("+33612345678"));

        assertThat(likeness.level()).isEqualTo(PROBABLE);
        assertThat(likeness.reasons()).contains("même téléphone");
    }

    @Test
    void twinsAreNotConfused() {
        var paul = ELODIE.given("PAUL", "PAUL").sex(Sex.M).phone("+33612345678");
        var julie = ELODIE.given("JULIE", "JULIE").phone("+33612345678");

        assertThat(List.of(compare(ELODIE, paul), compare(paul, julie)))
                .allSatisfy(
                        likeness -> assertThat(likeness.level().needsReason()).isFalse())
                .allSatisfy(likeness -> assertThat(likeness.reasons()).contains("jumeaux\u202f?"));
    }

    @Test
    void twinsOfNearlyOneNameAreNotConfused() {
        var louis = ELODIE.given("LOUIS", "LOUIS").sex(Sex.M);
        var louise = ELODIE.given("LOUISE", "LOUISE");

        assertThat(compare(louis, louise).level()).isEqualTo(POSSIBLE);
    }

    @Test
    void homonymsAreToldApart() {
        var likeness = compare(ELODIE, ELODIE.birth(LocalDate.of(1962, 11, 28)).place("13055"));

        assertThat(likeness.level()).isEqualTo(DISTINCT);
        assertThat(likeness.reasons()).contains("homonymes\u202f?");
    }

    @Test
    void anEstimatedDateIsComparedByItsYear() {
        assertThat(compare(ELODIE, ELODIE.estimated(LocalDate.of(1985, 12, 31))).level())
                .isEqualTo(PROBABLE);
    }

    @Provide
    Arbitrary<People> people() {
        var names = Arbitraries.of("MARTIN", "BERNARD", "LEFEBVRE", "DE LA TOUR", "BENALI", "NGUYEN", "DUPONT-MOREAU");
        var given = Arbitraries.of("MARIE", "JEAN-PIERRE", "FATIMA", "CAMILLE", "LUCAS", "CHRISTOPHE");
        var births = Arbitraries.integers()
                .between(0, 33_000)
                .map(day -> LocalDate.of(1930, 1, 1).plusDays(day));
        var places = Arbitraries.of("75101", "69381", "13055", "78646", "2A004", "99352", "59350", "31555", "44109");
        return Combinators.combine(names, given, births, Arbitraries.of(Sex.F, Sex.M), places)
                .as((name, first, birth, sex, place) -> ELODIE.name(name)
                        .given(first, first + " ANNE")
                        .birth(birth)
                        .sex(sex)
                        .place(place));
    }

    @Provide
    Arbitrary<Function<People, People>> slips() {
        return Arbitraries.of(List.<Function<People, People>>of(
                it -> it.name(it.name().substring(0, 2) + it.name().substring(3)),
                it -> it.name(it.name() + "S"),
                it -> it.name("MARC").used(it.name()),
                it -> it.given("ANNE", "ANNE " + it.first()),
                it -> it.given(it.first() + "E", it.first() + "E"),
                it -> it.birth(
                        it.birth().getDayOfMonth() > 12
                                ? it.birth().plusYears(1)
                                : LocalDate.of(
                                        it.birth().getYear(),
                                        it.birth().getDayOfMonth(),
                                        it.birth().getMonthValue())),
                it -> it.place("99999")));
    }

    @Property
    void aDuplicateWithASlipIsFlagged(@ForAll("people") People person, @ForAll("slips") Function<People, People> slip) {
        var duplicate = slip.apply(person);

        assertThat(compare(person, duplicate).level().needsReason()).isTrue();
    }

    @Property
    void theOrderOfTheTwoDoesNotMatter(@ForAll("people") People one, @ForAll("people") People other) {
        assertThat(compare(one, other)).isEqualTo(compare(other, one));
    }

    /** 2 % of false alarms at most among people of one name; dates of two homonyms are independent. */
    @Test
    void homonymsRarelyStopASecretary() {
        var births = new Random(1985);
        int alarms = 0;
        for (int pair = 0; pair < 10_000; pair++) {
            var one = ELODIE.birth(LocalDate.of(1930, 1, 1).plusDays(births.nextInt(33_000)));
            var other = ELODIE.birth(LocalDate.of(1930, 1, 1).plusDays(births.nextInt(33_000)));
            alarms += compare(one, other).level().needsReason() ? 1 : 0;
        }
        assertThat(alarms).isLessThan(200);
    }
}

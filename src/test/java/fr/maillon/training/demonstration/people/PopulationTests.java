package fr.maillon.training.demonstration.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.NameProfile;
import fr.maillon.frontoffice.identity.NameReading;
import fr.maillon.frontoffice.identity.Nir;
import fr.maillon.frontoffice.identity.Sex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Fictive> people = Population.drawn(DAY);

    @Test
    void isFourHundredPeopleAndAlwaysTheSame() {
        assertThat(people).hasSize(400).isEqualTo(Population.drawn(DAY));
        assertThat(people)
                .extracting(Fictive::number)
                .doesNotHaveDuplicates()
                .startsWith(0)
                .endsWith(399);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2027-02-28", "2028-02-29", "2031-12-31"})
    void bearsTheSameNamesOnAnyDay(String day) {
        assertThat(Population.drawn(LocalDate.parse(day)))
                .extracting(Fictive::named)
                .isEqualTo(people.stream().map(Fictive::named).toList());
    }

    @Test
    void hasNamesThatACivilRegisterWouldWrite() {
        assertThat(people).allSatisfy(it -> {
            assertThat(CivilName.read(it.civil().birthName(), NameProfile.FAMILY))
                    .isInstanceOf(NameReading.Accepted.class);
            assertThat(it.civil().givenNames())
                    .allSatisfy(name -> assertThat(CivilName.read(name, NameProfile.GIVEN))
                            .isInstanceOf(NameReading.Accepted.class));
        });
    }

    @Test
    void namesNobodyWhoIsKnown() throws Exception {
        var known = Objects.requireNonNull(getClass().getResource("/training/demonstration/known-people.txt"));
        var forbidden = new String(known.openStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(people)
                .flatExtracting(
                        it -> Stream.of(it.civil().birthName(), it.civil().everydayName())
                                .map(name -> it.civil().firstGivenName() + " " + name)
                                .toList())
                .doesNotContainAnyElementsOf(forbidden);
    }

    @Test
    void bearsADemonstrationMatriculeExactlyWhenInsiHasAnswered() {
        assertThat(people).allSatisfy(it -> {
            boolean recovered = it.standing().status() == IdentityStatus.RECUP
                    || it.standing().status() == IdentityStatus.QUAL;
            assertThat(it.standing().ins() != null).isEqualTo(recovered);
        });
        assertThat(withMatricule()).allSatisfy(it -> {
            var ins = Objects.requireNonNull(it.standing().ins());
            assertThat(ins.oid()).isEqualTo(InsOid.DEMO);
            assertThat(Nir.of(ins.value())).isPresent();
        });
        assertThat(withMatricule())
                .extracting(it -> Objects.requireNonNull(it.standing().ins()).value())
                .doesNotHaveDuplicates();
    }

    @Test
    void hasMatriculesThatAgreeWithTheTraits() {
        assertThat(withMatricule()).allSatisfy(it -> {
            var nir = Objects.requireNonNull(it.standing().ins()).value();
            var birth = it.civil().birth();
            assertThat(nir).startsWith(it.civil().sex() == Sex.M ? "1" : "2");
            assertThat(nir.substring(1, 5)).isEqualTo("%02d%02d".formatted(birth.year() % 100, birth.month()));
            assertThat(nir.substring(5, 10))
                    .isIn(
                            it.civil().birthplace(),
                            "20" + it.civil().birthplace().substring(2));
        });
    }

    @Test
    void standsInAllFourStatusesMostOfThemQualified() {
        var counts = people.stream()
                .collect(Collectors.groupingBy(it -> it.standing().status(), Collectors.counting()));

        assertThat(counts).containsOnlyKeys(IdentityStatus.values());
        assertThat(counts.get(IdentityStatus.QUAL)).isGreaterThan(200);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThan(25));
    }

    @Test
    void checksAPaperForEveryValidatedIdentityAndNoOther() {
        assertThat(people)
                .allSatisfy(it -> assertThat(it.standing().evidence().isEmpty())
                        .isEqualTo(it.standing().status() == IdentityStatus.PROV
                                || it.standing().status() == IdentityStatus.RECUP));
    }

    @Test
    void plantsTheCasesASecretaryMustMaster() {
        assertThat(people.stream().filter(it -> it.standing().attributes().contains(IdentityAttribute.FICT)))
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.standing().status()).isEqualTo(IdentityStatus.PROV));
        assertThat(people.stream().filter(it -> it.standing().attributes().contains(IdentityAttribute.HOMA)))
                .hasSize(6);
        assertThat(people.stream().filter(it -> it.reach().secretCare()))
                .singleElement()
                .satisfies(it -> assertThat(it.civil().ageOn(DAY)).isBetween(15, 17));
        assertThat(people.stream().filter(it -> it.reach().discreet())).hasSize(1);
        assertThat(people.stream().filter(it -> it.care().confidential())).hasSize(1);
        assertThat(people.stream().filter(it -> !it.civil().birth().isWhole())).hasSize(3);
        assertThat(needs()).contains("INTERPRETER", "WHEELCHAIR", "FALC", "LSF", "LOW_VISION", "ACCOMPANIED");
        assertThat(people)
                .extracting(it -> it.civil().birthplace())
                .contains("2A004", "2B033", "99352", "99121", "99999");
    }

    @Test
    void givesEveryMinorSomebodyWhoMayDecide() {
        assertThat(people.stream().filter(it -> it.civil().ageOn(DAY) < 18))
                .hasSizeGreaterThan(60)
                .allSatisfy(it -> assertThat(it.reach().kin())
                        .anyMatch(kin -> kin.representative() && kin.mayDecide() && kin.mayBeTold()));
    }

    @Test
    void hasTwinsAndHouseholdsThatShareARoof() {
        var byBirth = people.stream()
                .collect(Collectors.groupingBy(
                        it -> it.civil().birthName() + it.civil().birth(), Collectors.toList()));
        assertThat(byBirth.values().stream().filter(alike -> alike.size() == 2 && distinctNames(alike)))
                .hasSizeGreaterThanOrEqualTo(2);
        var byHome =
                people.stream().collect(Collectors.groupingBy(it -> it.reach().home(), Collectors.counting()));
        assertThat(byHome.values().stream().filter(count -> count >= 3)).hasSizeGreaterThan(30);
    }

    @Test
    void reachesNobodyReal() {
        assertThat(people).allSatisfy(it -> {
            assertThat(it.reach().mobile()).matches("(?:063998\\d{4})?");
            assertThat(it.reach().landline()).matches("(?:046571\\d{4})?");
            assertThat(it.reach().email()).matches("(?:.+@courriel\\.example)?");
        });
        assertThat(people.stream().map(it -> it.reach().mobile()).filter(it -> !it.isEmpty()))
                .hasSizeGreaterThan(200);
    }

    @Test
    void neverHasTheSameFiveTraitsTwice() {
        assertThat(people)
                .extracting(it -> List.of(
                        it.civil().birthName(),
                        it.civil().firstGivenName(),
                        it.civil().birth(),
                        it.civil().sex(),
                        it.civil().birthplace()))
                .doesNotHaveDuplicates();
    }

    private boolean distinctNames(List<Fictive> alike) {
        return !alike.getFirst()
                .civil()
                .firstGivenName()
                .equals(alike.getLast().civil().firstGivenName());
    }

    private List<String> needs() {
        return people.stream()
                .map(it -> it.care().needs())
                .flatMap(List::stream)
                .toList();
    }

    private List<Fictive> withMatricule() {
        return people.stream().filter(it -> it.standing().ins() != null).toList();
    }
}

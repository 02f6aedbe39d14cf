package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.testing.House;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class CreationTests {
    private static final int AT_ONCE = 50;

    @Autowired
    ApplicationContext context;

    private Desk desk;

    @BeforeEach
    void openAPractice() {
        desk = Desk.open(context);
    }

    static <T> List<T> atOnce(List<Callable<T>> works) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (var future : threads.invokeAll(works)) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    @Test
    void nobodyIsCreatedWithoutASearch() {
        var outcome = desk.<CreationOutcome>does(
                () -> desk.patients().create(desk.acting(), Desk.elodie(), new SearchReceipt(UUID.randomUUID()), ""));

        assertThat(outcome).isInstanceOf(CreationOutcome.SearchNeeded.class);
    }

    @Test
    void theReceiptOfSomebodyElseIsWorthNothing() {
        var receipt = desk.colleague(Role.SECRETAIRE).receipt();

        assertThat(desk.<CreationOutcome>does(() -> desk.patients().create(desk.acting(), Desk.elodie(), receipt, "")))
                .isInstanceOf(CreationOutcome.SearchNeeded.class);
    }

    @Test
    void aNewPersonIsProvisional() {
        var identity = desk.identity(desk.created(Desk.elodie()));

        assertThat(identity.status()).isEqualTo(IdentityStatus.PROV);
        assertThat(identity.birthName()).isEqualTo("DUPONT");
        assertThat(identity.firstGivenName()).isEqualTo("ELODIE");
        assertThat(identity.usedName()).isEmpty();
        assertThat(identity.birthplace()).isEqualTo("Versailles (78)");
        assertThat(identity.calledName()).isEqualTo("DUPONT Elodie");
    }

    @Test
    void everyFaultIsToldAtOnceBesideItsField() {
        var outcome =
                desk.creates(Desk.typed("Dupont2", "Anne-", "31/02/1985", "", "Nulle-Part-sur-Rien", "06 12"), "");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CreationOutcome.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .containsOnlyKeys(
                                        "nomNaissance",
                                        "premierPrenom",
                                        "dateNaissance",
                                        "sexe",
                                        "lieuNaissance",
                                        "telephone"));
    }

    @Test
    void aBirthplaceTheNomenclatureForgotIsAWarning() {
        var outcome = desk.creates(Desk.typed("DUPONT", "Élodie", "14/05/1935", "F", "20999"), "");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        CreationOutcome.Created.class,
                        created -> assertThat(created.warnings()).containsOnlyKeys("lieuNaissance"));
    }

    @Test
    void aProbableDuplicateNeedsAReasonAndSaysWhy() {
        var elodie = desk.created(Desk.elodie());
        var again = Desk.typed("DUPOND", "Élodie", "14/05/1985", "F", "78646");

        assertThat(desk.creates(again, "")).isInstanceOfSatisfying(CreationOutcome.ProbableDuplicates.class, found -> {
            assertThat(found.probable()).singleElement().satisfies(it -> {
                assertThat(it.candidate().id()).isEqualTo(elodie);
                assertThat(it.likeness().inWords())
                        .isEqualTo("même date de naissance, noms à une lettre près, même prénom");
            });
        });
        assertThat(desk.creates(again, "Passeport vu, autre personne")).isInstanceOf(CreationOutcome.Created.class);
    }

    @Test
    void twinsAndHomonymsStopNobody() {
        desk.created(Desk.typed("DUPONT", "Élodie", "14/05/1985", "F", "78646", "0612345678"));

        var twin = Desk.typed("DUPONT", "Julien", "14/05/1985", "M", "78646", "0612345678");
        var homonym = Desk.typed("DUPONT", "Élodie", "28/11/1962", "F", "13055");

        assertThat(desk.creates(twin, "")).isInstanceOf(CreationOutcome.Created.class);
        assertThat(desk.creates(homonym, "")).isInstanceOf(CreationOutcome.Created.class);
    }

    @Test
    void numbersAreNeverDoubleHoweverManyCreateAtOnceAndWhatTheyLeftIsGivenNext() throws Exception {
        desk.practice().withinRolledBack(() -> {
            var receipt = desk.patients()
                    .search(desk.acting(), desk.patients().understand(desk.acting(), "x"))
                    .receipt();
            desk.patients().create(desk.acting(), Desk.elodie(), receipt, "");
        });
        var works = IntStream.range(0, AT_ONCE)
                .<Callable<CreationOutcome>>mapToObj(i -> () -> createsNumber(i))
                .toList();

        var numbers = new TreeSet<Long>();
        for (var outcome : atOnce(works)) {
            numbers.add(number(outcome));
        }
        assertThat(numbers).hasSize(AT_ONCE).startsWith(1L);
        long left = numbers.last() - AT_ONCE;
        for (int i = 0; i < left; i++) {
            numbers.add(number(createsNumber(AT_ONCE + i)));
        }

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, AT_ONCE + left).boxed().toList());
        assertThat(number(createsNumber(AT_ONCE + (int) left))).isEqualTo(AT_ONCE + left + 1);
    }

    @Test
    void oneWhoCreatesKeepsNobodyElseWaiting() throws Exception {
        assertThat(number(createsNumber(0))).isEqualTo(1);
        var created = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var first = other.submit(() -> desk.practice().within(() -> {
                var outcome = createsNumber(1);
                created.countDown();
                done.await();
                return outcome;
            }));
            created.await();
            try {
                assertThat(number(createsNumber(2))).isEqualTo(3);
            } finally {
                done.countDown();
            }
            assertThat(number(first.get())).isEqualTo(2);
        }
    }

    private CreationOutcome createsNumber(int i) {
        return desk.creates(
                Desk.typed(
                        "Essai" + letters(i),
                        "Camille",
                        "%02d/01/19%02d".formatted(1 + i % 28, 10 + i % 90),
                        "F",
                        "75056"),
                "");
    }

    private long number(CreationOutcome outcome) {
        return desk.identity(((CreationOutcome.Created) outcome).patient()).ipp();
    }

    @Test
    void theSamePersonTypedByManyAtOnceIsCreatedOnce() throws Exception {
        var works = IntStream.range(0, 12)
                .<Callable<CreationOutcome>>mapToObj(i -> () -> desk.creates(Desk.elodie(), ""))
                .toList();

        assertThat(atOnce(works).stream().filter(CreationOutcome.Created.class::isInstance))
                .hasSize(1);
    }

    private static String letters(int i) {
        return "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }
}

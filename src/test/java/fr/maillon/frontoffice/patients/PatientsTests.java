package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@House
class PatientsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private Desk desk;

    @BeforeEach
    void openAPractice() {
        desk = Desk.open(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "140585", "14/5/85 dup", "dup 14 mai 1985", "dupont", "dupont elodie", "elodie dupont", "ELO DUP",
                "Dupond Élodie", "dupotn elodie", "dupont elodi", "dupon", "duponx", "mai 1985", "dupont 1985",
                "elodie d", "05/1985", "eloddie", "dupont élodie anne"
            })
    void aPersonIsFoundHoweverSheIsTyped(String typed) {
        var elodie = desk.created(Desk.elodie());
        desk.created(Desk.typed("Martin", "Paul", "01/02/1960", "M", "75056"));

        assertThat(desk.searches(typed)).extracting(Candidate::id).containsExactly(elodie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de la tour", "delatour", "tour", "De La Tour Marie", "marie de la tour", "latour marie"})
    void aNameInSeveralWordsIsFoundHoweverItIsCut(String typed) {
        var marie = desk.created(Desk.typed("de La Tour", "Marie-Ange", "03/03/1970", "F", "13055"));

        assertThat(desk.searches(typed)).extracting(Candidate::id).contains(marie);
    }

    @Test
    void aTelephoneARecordNumberAndAUsedNameFind() {
        var typed = new NewPatient(
                new TypedIdentity("DUPONT", "Élodie", "", "14/05/1985", "F", "78646", "MARTIN", "", ""),
                "06 12 34 56 78",
                "");
        var elodie = desk.created(typed);

        assertThat(desk.searches("0612345678")).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(elodie);
            assertThat(it.why()).isEqualTo("même téléphone");
        });
        assertThat(desk.searches("1")).extracting(Candidate::id).containsExactly(elodie);
        assertThat(desk.searches("martin el"))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isEqualTo("nom utilisé et prénom"));
    }

    @Test
    void aSwappedDayAndMonthIsFoundAndSaid() {
        var elodie = desk.created(Desk.typed("DUPONT", "Élodie", "04/05/1985", "F", "78646"));

        assertThat(desk.searches("05/04/1985 dup")).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(elodie);
            assertThat(it.why()).isEqualTo("jour et mois inversés, nom");
        });
    }

    @Test
    void theExactNameComesBeforeTheOneThatSoundsAlike() {
        var dupond = desk.created(Desk.typed("DUPOND", "Élodie", "01/01/1990", "F", "75056"));
        var dupont = desk.created(Desk.elodie());

        assertThat(desk.searches("dupont elodie")).extracting(Candidate::id).containsExactly(dupont, dupond);
        assertThat(desk.searches("dupont elodie").getLast().why()).contains("proche");
    }

    /** By the names alone both may be meant; by names and birth only one was said, and her homonyms. */
    @Test
    void whoIsSaidByNameAndBirthIsNotGuessedBySound() {
        var elodie = desk.created(Desk.elodie());
        var homonym = desk.created(Desk.typed("DUPONT", "Élodie", "28/11/1962", "F", "13055"));
        var alike = desk.created(Desk.typed("DUPOND", "Élodie", "01/01/1990", "F", "75056"));

        assertThat(desk.searches("dupont elodie 14/05/1985"))
                .extracting(Candidate::id)
                .containsExactly(elodie, homonym);
        assertThat(desk.searches("dupont elodie 01/01/1990"))
                .extracting(Candidate::id)
                .contains(alike);
    }

    @Test
    void homonymsAreMarked() {
        desk.created(Desk.elodie());
        desk.created(Desk.typed("DUPONT", "Élodie", "28/11/1962", "F", "13055"));

        assertThat(desk.searches("dupont elodie")).hasSize(2).allMatch(Candidate::namesake);
    }

    @Test
    void anotherStructureFindsNothing() {
        var elodie = desk.created(Desk.elodie());
        var elsewhere = Desk.open(context);

        assertThat(elsewhere.searches("dupont 140585")).isEmpty();
        assertThat(elsewhere.<Boolean>does(
                        () -> elsewhere.patients().identity(elodie).isPresent()))
                .isFalse();
        assertThat(elsewhere.<Opening>does(() -> elsewhere.patients().open(elsewhere.acting(), elodie)))
                .isInstanceOf(Opening.Unknown.class);
        assertThat(elsewhere.<UpdateOutcome>does(
                        () -> elsewhere.updates().died(elsewhere.acting(), elodie, "01/01/2026")))
                .isInstanceOf(UpdateOutcome.Unknown.class);
    }

    /** Even the function that sees all rows answers for the structures in sight alone, whatever is asked of it. */
    @Test
    void theSearchFunctionFiltersStructuresItself() {
        desk.created(Desk.elodie());
        var other = Practice.open(context);

        var found = Tenancy.<Long, RuntimeException>within(
                Set.of(other.structure().value()),
                () -> context.getBean(TransactionTemplate.class)
                        .execute(status -> sql.sql("""
                                        select count(*) from patients.find(array[:asked]::uuid[], array['1985-05-14']::date[], null,
                                            null, array['DUPONT'], array[''], array['dup4'], array[''], null, 1, null, true, 30)
                                        """)
                                .param("asked", desk.practice().structure().toString())
                                .query((row, n) -> row.getLong(1))
                                .single()));

        assertThat(found).isZero();
    }

    @Test
    void everySearchLeavesOneTraceRowEvenWhenItFindsNobody() {
        desk.searches("personne de connu");

        assertThat(desk.<Long>does(() -> sql.sql("""
                                select count(*) from access.trace where structure_id = :structure and action = 'SEARCH'
                                """)
                        .param("structure", desk.practice().structure().value())
                        .query((row, n) -> row.getLong(1))
                        .single()))
                .isEqualTo(1);
    }
}

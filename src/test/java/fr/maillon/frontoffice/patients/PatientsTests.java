package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class PatientsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Patients patients;

    private Practice practice;
    private Acting secretary;

    @BeforeEach
    void openAPractice() {
        practice = Practice.open(context);
        secretary = acting(practice);
    }

    static Acting acting(Practice practice, Role... roles) {
        var all = roles.length == 0 ? Set.of(Role.SECRETAIRE) : Set.of(roles);
        return new Acting(
                AccountId.next(), "Personne d’essai", Map.of(practice.structure(), all), practice.structure());
    }

    static NewPatient typed(String name, String given, String birth, String sex, String place) {
        return new NewPatient(new TypedIdentity(name, given, "", birth, sex, place, "", "", ""), "", "");
    }

    private PatientId create(NewPatient it) {
        return practice.within(() -> {
            var receipt = patients.search(secretary, patients.understand(secretary, "x"))
                    .receipt();
            return ((CreationOutcome.Created) patients.create(secretary, it, receipt, "")).patient();
        });
    }

    private List<Candidate> search(String typed) {
        return practice.within(() -> patients.search(secretary, patients.understand(secretary, typed))
                .candidates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "140585",
                "14/5/85 dup",
                "dup 14 mai 1985",
                "dupont",
                "dupont elodie",
                "elodie dupont",
                "ELO DUP",
                "Dupond Élodie",
                "dupotn elodie",
                "dupont elodi",
                "dupon",
                "duponx",
                "mai 1985",
                "dupont 1985",
                "05/14/1985 dupont",
                "elodie d",
                "05/1985"
            })
    void aPersonIsFoundHoweverSheIsTyped(String typed) {
        var elodie = create(typed("DUPONT", "Élodie", "14/05/1985", "F", "Versailles"));
        create(typed("Martin", "Paul", "01/02/1960", "M", "75056"));

        assertThat(search(typed)).extracting(Candidate::id).containsExactly(elodie);
    }

    @Test
    void aSwappedDayAndMonthIsFoundAndSaid() {
        var elodie = create(typed("DUPONT", "Élodie", "04/05/1985", "F", "78646"));

        assertThat(search("05/04/1985 dup")).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(elodie);
            assertThat(it.why()).isEqualTo("jour et mois inversés, nom");
        });
    }
}

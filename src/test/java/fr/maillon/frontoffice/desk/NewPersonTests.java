package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a call card to the form for somebody new, and what goes with her. */
@House
class NewPersonTests {
    @Autowired
    ApplicationContext context;

    @Test
    void eachCardLeadsToAFormFilledWithWhatWasTypedOnIt() {
        var secretary = Practice.open(context).person(Role.SECRETAIRE);

        var one = newPerson(secretary, "dupont élodie 140585");
        var other = newPerson(secretary, "durand paul 120380");

        assertThat(one).matches("/patients/nouveau\\?fiche=[0-9a-f-]{36}&recherche=[0-9a-f-]{36}");
        assertThat(secretary.get(one).body()).contains("value=\"dupont\"").doesNotContain("durand");
        assertThat(secretary.get(other).body()).contains("value=\"durand\"").doesNotContain("dupont");
    }

    /** Where a new card leads for whoever was typed there. */
    private static String newPerson(Person secretary, String typed) {
        var card = location(secretary.post("/poste/fiches", Map.of("canal", "TELEPHONE")))
                .replaceAll(".*fiche=", "");
        return location(secretary.post("/poste/fiches/" + card + "/nouvelle-personne", Map.of("q", typed)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

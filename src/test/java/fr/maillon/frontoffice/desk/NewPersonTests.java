package fr.maillon.frontoffice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Centre;
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

    @Test
    void whoWasJustTypedIsReadBackAndCheckedByAKeyThatKeepsHer() {
        var centre = Centre.open(context, 1);
        var secretary = centre.secretary();
        var person = centre.knows("Gardenat", "Solène", "14/02/1991").toString();
        var card = location(secretary.post("/poste/fiches", Map.of("canal", "TELEPHONE")))
                .replaceAll(".*fiche=", "");
        assertThat(secretary.get("/poste?fiche=" + card + "&personne=" + person).body())
                .contains("Relisez-lui ce qui est tapé");

        var checked = secretary
                .post("/poste/fiches/" + card + "/identite", Map.of("identite", "NOM_ET_NAISSANCE", "personne", person))
                .body();

        assertThat(checked).contains("GARDENAT", "Nom et date de naissance donnés");
        assertThat(secretary.get("/poste?fiche=" + card).body()).contains("Nom et date de naissance donnés");
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

package fr.maillon.foundation.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import jakarta.servlet.FilterChain;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@House
@ExtendWith(OutputCaptureExtension.class)
class TroubleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    TroubleFilter filter;

    @Test
    void anUnknownAddressIsAPageOfOurs() {
        for (var who :
                new Person[] {Person.stranger(context), Practice.open(context).person(Role.SECRETAIRE)}) {
            var answer = who.get("/nulle-part");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Rien à cette adresse").doesNotContain("Exception");
        }
    }

    @Test
    void aWrongMethodSaysWhichOnesThereAre() {
        var answer = Practice.open(context).person(Role.SECRETAIRE).post("/flux", Map.of());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(answer.body()).contains("Action impossible ici");
    }

    @Test
    void aChangeAskedFromElsewhereIsRefusedInFrench() {
        var stranger = Person.stranger(context);

        var answer = stranger.send(stranger.request("/connexion")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ne vient pas d’une page de Maillon");
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        var answer = Person.stranger(context).post("/connexion", Map.of("identifiant", "x".repeat(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Envoi trop volumineux");
    }

    @Test
    void aFaultOfOursHasAReferenceAndKeepsWhatWasTyped(CapturedOutput output) throws Exception {
        var answer = answer(post(), (request, response) -> {
            throw new IllegalStateException("Dupont, née le 3 mars");
        });

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .contains("n’a pas été enregistré")
                .contains("name=\"motif\" value=\"douleur &amp; fièvre\"")
                .doesNotContain("secret")
                .doesNotContain("data-retry")
                .doesNotContain("Exception")
                .doesNotContain("Dupont");
        var reference = Pattern.compile("Référence\u00a0: <b>([2-9A-Z]{4}-[2-9A-Z]{4})</b>")
                .matcher(answer.getContentAsString());
        assertThat(reference.find()).isTrue();
        assertThat(output.getAll()).containsOnlyOnce(reference.group(1)).doesNotContain("Dupont");
    }

    @Test
    void aDatabaseThatIsAwayKeepsWhatWasTypedAndTriesAgain(CapturedOutput output) throws Exception {
        var answer = answer(post(), (request, response) -> {
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(answer.getContentAsString())
                .contains("La base de données ne répond pas", "data-retry", "Réessayer")
                .contains("method=\"post\" action=\"/agenda/rendez-vous\"")
                .contains("name=\"motif\" value=\"douleur &amp; fièvre\"");
        assertThat(output.getAll()).doesNotContain("incident");
    }

    @Test
    void neverSendsTwiceByItselfWhatMayHaveBeenKept() throws Exception {
        FilterChain lostWhileCommitting = (request, response) -> {
            Fate.UNKNOWN.keepIn((jakarta.servlet.http.HttpServletRequest) request);
            throw new IllegalStateException(new SQLException("gone", "08006"));
        };
        var once = post();
        once.setParameter("cle", "0199");

        assertThat(answer(post(), lostWhileCommitting).getContentAsString())
                .contains("Vérifiez-le avant de l’envoyer à nouveau", "Envoyer à nouveau");
        assertThat(answer(once, lostWhileCommitting).getContentAsString())
                .contains("un nouvel essai ne le fera pas deux fois", "name=\"cle\"", "Réessayer");
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        var answer = answer(post(), (request, response) -> {
            throw new IllegalStateException(new SQLException("full", "53100"));
        });

        assertThat(answer.getStatus()).isEqualTo(507);
        assertThat(answer.getContentAsString()).contains("Le disque du serveur est plein");
    }

    private static MockHttpServletRequest post() {
        var request = new MockHttpServletRequest("POST", "/agenda/rendez-vous");
        request.setParameter("motif", "douleur & fièvre");
        request.setParameter("motDePasse", "secret");
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }
}

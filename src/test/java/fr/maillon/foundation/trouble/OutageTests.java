package fr.maillon.foundation.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.Axe;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealBrowser;
import fr.maillon.testing.RealDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole product while its PostgreSQL is frozen: nothing answers, no connection is refused. */
@House
class OutageTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void aConnectionLostInTheMiddleOfTheWorkIsAnOutageAndNoFaultOfOurs() {
        var practice = Practice.open(context);

        assertThatThrownBy(() -> practice.within(() -> sql.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query((row, n) -> row.getBoolean(1))
                        .single()))
                .satisfies(lost -> assertThat(Outage.behind(lost)).contains(Outage.AWAY));
    }

    @Test
    void everyRequestIsAnsweredWithinTwoSecondsAndWorkGoesOnAfterwards() throws Exception {
        var practice = Practice.open(context);
        var secretary = practice.person(Role.SECRETAIRE);
        var away = practice.person(Role.SECRETAIRE);
        secretary.get("/brouillons/x");
        var frozen = freeze();
        try {
            for (int i = 0; i < 3; i++) {
                saysSoInTime(() -> secretary.get("/brouillons/x"));
                saysSoInTime(() -> away.get("/brouillons/x"));
                var typed = saysSoInTime(() ->
                        Person.stranger(context).post("/connexion", Map.of("identifiant", "anne", "motDePasse", "x")));
                assertThat(typed.body()).contains("name=\"identifiant\" value=\"anne\"");
            }
        } finally {
            signal("-CONT", frozen);
        }
        await().atMost(Duration.ofSeconds(5))
                .until(() -> secretary.get("/brouillons/x").statusCode() == 204);
    }

    @Test
    void thePageThatSaysSoIsOpenToAll() throws Exception {
        var practice = Practice.open(context);
        var page = RealBrowser.window(practice.person(Role.SECRETAIRE));
        page.navigate("/patients");
        page.route("**/actuator/health/readiness", Route::abort);
        var frozen = freeze();
        try {
            assertThat(page.navigate("/patients").status()).isEqualTo(503);
            page.getByText("La base de données ne répond pas").first().waitFor();
            Axe.checkInAllColours(page);
        } finally {
            signal("-CONT", frozen);
        }
        await().atMost(Duration.ofSeconds(5))
                .until(() -> page.navigate("/patients").status() == 200);
    }

    private static HttpResponse<String> saysSoInTime(Supplier<HttpResponse<String>> request) {
        long begun = System.nanoTime();
        var answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("La base de données ne répond pas").doesNotContain("Exception");
        return answer;
    }

    private List<String> freeze() throws IOException, InterruptedException {
        var processes = new ArrayList<String>();
        processes.add(Files.readAllLines(RealDatabase.home().resolve("database/postmaster.pid"))
                .getFirst()
                .strip());
        processes.addAll(sql.sql("select pid::text from pg_stat_activity where usename = current_user")
                .query((row, n) -> row.getString(1))
                .list());
        signal("-STOP", processes);
        return processes;
    }

    private static void signal(String signal, List<String> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}

package fr.maillon.foundation.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Role;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class SiteNamesTests {
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"([^\"]*)\"");
    private static final Map<String, String> ANNEX = Map.of("nom", "Annexe", "departement", "69");

    @Autowired
    ApplicationContext context;

    @Autowired
    Premises premises;

    @Autowired
    JdbcClient sql;

    /** Whoever adds has not ended yet when whoever renames looks whether the name is free. */
    @Test
    void aSiteRenamedAsAnotherOneIsBeingAddedIsToldBesideItsName() throws Exception {
        var practice = Practice.open(context);
        var administrator = practice.person(Role.ADMINISTRATEUR);
        var path = "/administration/structure/sites/" + practice.site().id();
        var shown = SEEN.matcher(administrator.get(path).body());
        assertThat(shown.find()).isTrue();
        var added = new CountDownLatch(1);
        try (var hands = Executors.newSingleThreadExecutor()) {
            var renamed = hands.submit(() -> {
                added.await();
                return administrator.post(path, Map.of("nom", "Annexe", "departement", "69", "vu", shown.group(1)));
            });
            practice.within(() -> {
                var outcome = premises.add(by(practice), premises.form("sites").orElseThrow(), ANNEX);
                added.countDown();
                await().atMost(Duration.ofSeconds(10)).until(() -> waits(renamed));
                return outcome;
            });

            assertThat(renamed.get().statusCode()).isEqualTo(422);
            assertThat(renamed.get().body()).contains("Un autre site porte déjà ce nom.", "id=\"nom-faute\"");
        }
    }

    /** Until it is answered, or stands before a lock. */
    private boolean waits(Future<?> asked) {
        return asked.isDone()
                || sql.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock')")
                        .query((row, n) -> row.getBoolean(1))
                        .single();
    }

    private static Acting by(Practice practice) {
        return new Acting(
                practice.account("adm" + practice.structure(), Role.ADMINISTRATEUR),
                "Personne d’essai",
                Map.of(practice.structure(), Set.of(Role.ADMINISTRATEUR)),
                practice.structure());
    }
}

package fr.maillon.foundation.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Practice;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class EventRetriesTests {
    private static final String EVENT = "fr.maillon.foundation.structure.StructureChanged";
    private static final String LISTENER = "fr.maillon.frontoffice.agenda.Upkeep.follow(" + EVENT + ")";

    @Autowired
    ApplicationContext context;

    @Autowired
    EventRetries retries;

    @Autowired
    JdbcClient sql;

    @Test
    void whatCouldNotBeDeliveredIsOnceItIsTwoMinutesOld() {
        var old = undelivered(Duration.ofMinutes(3));
        var fresh = undelivered(Duration.ofMinutes(1));

        retries.again();

        await().untilAsserted(() -> assertThat(waits(old)).isFalse());
        assertThat(waits(fresh)).isTrue();
        forget(fresh);
    }

    /** As a listener leaves it that failed. */
    private UUID undelivered(Duration ago) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into events.event_publication
                            (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                        values (:id, :listener, :event, :body, :at, 'FAILED', 1)
                        """)
                .param("id", id)
                .param("listener", LISTENER)
                .param("event", EVENT)
                .param(
                        "body",
                        "{\"structure\":{\"value\":\"%s\"},\"subject\":\"%s\",\"aspects\":[]}"
                                .formatted(Practice.open(context).structure(), UUID.randomUUID()))
                .param("at", OffsetDateTime.now(Morning.clock()).minus(ago))
                .update();
        return id;
    }

    private boolean waits(UUID id) {
        return sql.sql("select exists (select 1 from events.event_publication where id = :id)")
                .param("id", id)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private void forget(UUID id) {
        sql.sql("delete from events.event_publication where id = :id")
                .param("id", id)
                .update();
    }
}

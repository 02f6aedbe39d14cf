package fr.maillon.drill;

import fr.maillon.bench.Hour;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database holds, asked without any code of the agenda. */
record Stored(ApplicationContext context, StructureId structure) {
    /** Living reservations that touch this hour. */
    long at(Hour hour) {
        return read(sql -> sql.sql("""
                        select count(*) from agenda.reservation
                        where structure_id = :structure and resource_id = :doctor and cancelled_at is null
                            and starts_at < :end and ends_at > :start
                        """)
                .param("structure", structure.value())
                .param("doctor", hour.doctor().value())
                .param("start", OffsetDateTime.ofInstant(hour.start(), ZoneOffset.UTC))
                .param("end", OffsetDateTime.ofInstant(hour.end(), ZoneOffset.UTC))
                .query((row, n) -> row.getLong(1))
                .single());
    }

    /** How many living appointments begin at each hour of each doctor. */
    Map<Hour, Long> appointments() {
        return read(sql -> sql
                .sql("""
                        select principal_id, starts_at from agenda.appointment
                        where structure_id = :structure and status not like 'CANCELLED%'
                        """)
                .param("structure", structure.value())
                .query((row, n) -> new Hour(
                        new fr.maillon.frontoffice.agenda.catalogue.ResourceId(row.getObject(1, UUID.class)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.groupingBy(it -> it, Collectors.counting())));
    }

    long overlaps() {
        return read(sql -> sql.sql("""
                        select count(*) from agenda.reservation a join agenda.reservation b
                            on a.structure_id = b.structure_id and a.resource_id = b.resource_id and a.lane = b.lane
                                and a.id < b.id and a.slot && b.slot
                        where a.structure_id = :structure and a.cancelled_at is null and b.cancelled_at is null
                        """)
                .param("structure", structure.value())
                .query((row, n) -> row.getLong(1))
                .single());
    }

    private interface Question<T> {
        T ask(JdbcClient sql);
    }

    private <T> T read(Question<T> question) {
        return Tenancy.<T, RuntimeException>within(
                Set.of(structure.value()),
                () -> java.util.Objects.requireNonNull(context.getBean(TransactionTemplate.class)
                        .execute(status -> question.ask(context.getBean(JdbcClient.class)))));
    }
}

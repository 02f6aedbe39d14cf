package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Recall;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A structure as those who set it up see it: what is closed too, and how each thing is changed, closed and opened again. */
@Component
@Transactional
public class StructureBook {
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StructureBook(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    public List<Held<Site>> sites(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, name, address, phone, zone, departement, good_friday, accessible, closed_at is not null
                        from structure.site
                        where structure_id = :structure
                        order by closed_at is not null, position, name
                        """)
                .param("structure", structure.value())
                .query(held(Structures::siteOf, 10))
                .list();
    }

    public List<Held<ServiceUnit>> services(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, site_id, name, closed_at is not null
                        from structure.service
                        where structure_id = :structure
                        order by closed_at is not null, position, name
                        """)
                .param("structure", structure.value())
                .query(held(StructureBook::serviceOf, 5))
                .list();
    }

    public List<Held<Room>> rooms(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, site_id, name, kind, accessible, closed_at is not null
                        from structure.room
                        where structure_id = :structure
                        order by closed_at is not null, position, name
                        """)
                .param("structure", structure.value())
                .query(held(Structures::roomOf, 7))
                .list();
    }

    public List<Held<Practitioner>> practitioners(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, title, family_name, given_name, profession, rpps, left_at is not null
                        from structure.practitioner
                        where structure_id = :structure
                        order by left_at is not null, position, family_name, given_name
                        """)
                .param("structure", structure.value())
                .query(held(Structures::practitionerOf, 8))
                .list();
    }

    /** Whoever changes a structure does it alone, until the transaction ends. */
    public void hold(StructureId structure) {
        Recall.forget();
        sql.sql("select 1 from structure.structure where structure_id = :structure for update")
                .param("structure", structure.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    public void add(ServiceUnit it) {
        sql.sql("""
                        insert into structure.service (structure_id, id, site_id, name, position)
                        values (:structure, :id, :site, :name,
                            (select count(*) from structure.service where structure_id = :structure))
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("site", it.site().value())
                .param("name", it.name())
                .update();
    }

    public void change(Structure it) {
        Recall.forget();
        sql.sql("""
                        update structure.structure
                        set name = :name, kind = :kind, phone = :phone, email = :email, address = :address
                        where structure_id = :id
                        """)
                .param("name", it.name())
                .param("kind", it.kind().name())
                .param("phone", it.phone())
                .param("email", it.email())
                .param("address", it.address().toArray(String[]::new))
                .param("id", it.id().value())
                .update();
    }

    public void change(Site it) {
        Recall.forget();
        var before = former(sites(it.structure()), each -> each.id().equals(it.id()));
        sql.sql("""
                        update structure.site
                        set name = :name, address = :address, phone = :phone, zone = :zone, departement = :departement,
                            good_friday = :goodFriday, accessible = :accessible
                        where structure_id = :structure and id = :id
                        """)
                .param("name", it.name())
                .param("address", it.address().toArray(String[]::new))
                .param("phone", it.phone())
                .param("zone", it.zone().getId())
                .param("departement", it.departement())
                .param("goodFriday", it.goodFriday())
                .param("accessible", it.accessible())
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .update();
        before.filter(was -> !was.keepsTimeAs(it))
                .ifPresent(was -> tell(it.structure(), it.id().value()));
    }

    public void change(ServiceUnit it) {
        sql.sql(
                        "update structure.service set name = :name, site_id = :site where structure_id = :structure and id = :id")
                .param("name", it.name())
                .param("site", it.site().value())
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .update();
    }

    public void change(Room it) {
        Recall.forget();
        var before = former(rooms(it.structure()), each -> each.id().equals(it.id()));
        sql.sql("""
                        update structure.room
                        set name = :name, site_id = :site, kind = :kind, accessible = :accessible
                        where structure_id = :structure and id = :id
                        """)
                .param("name", it.name())
                .param("site", it.site().value())
                .param("kind", it.kind().name())
                .param("accessible", it.accessible())
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .update();
        before.ifPresent(was -> tell(it.structure(), it.id().value(), StructureChanged.between(was, it)));
    }

    public void change(Practitioner it) {
        Recall.forget();
        var before = former(practitioners(it.structure()), each -> each.id().equals(it.id()));
        sql.sql("""
                        update structure.practitioner
                        set title = :title, family_name = :family, given_name = :given, profession = :profession, rpps = :rpps
                        where structure_id = :structure and id = :id
                        """)
                .param("title", it.title())
                .param("family", it.familyName())
                .param("given", it.givenName())
                .param("profession", it.profession().name())
                .param("rpps", it.rpps())
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .update();
        before.ifPresent(was -> tell(it.structure(), it.id().value(), StructureChanged.between(was, it)));
    }

    /**
     * Closes a site with its rooms and its services, unless it is the last one open. Of two closed at once one stays.
     *
     * @return whether it is closed now
     */
    public boolean close(StructureId structure, SiteId site) {
        hold(structure);
        boolean other = sites(structure).stream()
                .anyMatch(it -> !it.closed() && !it.it().id().equals(site));
        if (other) {
            shut(structure, site);
            tell(structure, site.value());
        }
        return other;
    }

    private void shut(StructureId structure, SiteId site) {
        sql.sql(
                        "update structure.site set closed_at = coalesce(closed_at, :now) where structure_id = :structure and id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", site.value())
                .update();
        sql.sql(
                        "update structure.room set closed_at = coalesce(closed_at, :now) where structure_id = :structure and site_id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", site.value())
                .update();
        sql.sql(
                        "update structure.service set closed_at = coalesce(closed_at, :now) where structure_id = :structure and site_id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", site.value())
                .update();
    }

    public void close(StructureId structure, ServiceId service) {
        sql.sql(
                        "update structure.service set closed_at = coalesce(closed_at, :now) where structure_id = :structure and id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", service.value())
                .update();
    }

    public void close(StructureId structure, RoomId room) {
        sql.sql(
                        "update structure.room set closed_at = coalesce(closed_at, :now) where structure_id = :structure and id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", room.value())
                .update();
        tell(structure, room.value());
    }

    /** This person works here no more. */
    public void leave(StructureId structure, PractitionerId practitioner) {
        sql.sql(
                        "update structure.practitioner set left_at = coalesce(left_at, :now) where structure_id = :structure and id = :id")
                .param("now", now())
                .param("structure", structure.value())
                .param("id", practitioner.value())
                .update();
        tell(structure, practitioner.value());
    }

    public void reopen(StructureId structure, SiteId site) {
        Recall.forget();
        sql.sql("update structure.site set closed_at = null where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", site.value())
                .update();
        tell(structure, site.value());
    }

    /** Whether it is open now: not while its site is closed. */
    public boolean reopen(StructureId structure, ServiceId service) {
        return sql.sql("""
                        update structure.service it set closed_at = null
                        where structure_id = :structure and id = :id and exists (
                            select 1 from structure.site s
                            where s.structure_id = :structure and s.id = it.site_id and s.closed_at is null)
                        """)
                        .param("structure", structure.value())
                        .param("id", service.value())
                        .update()
                == 1;
    }

    /** Whether it is open now: not while its site is closed. */
    public boolean reopen(StructureId structure, RoomId room) {
        boolean open = sql.sql("""
                        update structure.room it set closed_at = null
                        where structure_id = :structure and id = :id and exists (
                            select 1 from structure.site s
                            where s.structure_id = :structure and s.id = it.site_id and s.closed_at is null)
                        """)
                        .param("structure", structure.value())
                        .param("id", room.value())
                        .update()
                == 1;
        if (open) {
            tell(structure, room.value());
        }
        return open;
    }

    /** This person is back. */
    public void comeBack(StructureId structure, PractitionerId practitioner) {
        sql.sql("update structure.practitioner set left_at = null where structure_id = :structure and id = :id")
                .param("structure", structure.value())
                .param("id", practitioner.value())
                .update();
        tell(structure, practitioner.value());
    }

    /** It opened, closed, or keeps other hours; whoever listens reads it anew. */
    private void tell(StructureId structure, UUID subject) {
        Recall.forget();
        events.publishEvent(new StructureChanged(structure, subject, Set.of()));
    }

    private void tell(StructureId structure, UUID subject, Set<StructureChanged.Aspect> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new StructureChanged(structure, subject, changed));
        }
    }

    private static <T> Optional<T> former(List<Held<T>> all, Predicate<T> it) {
        return all.stream().map(Held::it).filter(it).findFirst();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ServiceUnit serviceOf(ResultSet row, int n) throws SQLException {
        return new ServiceUnit(
                new StructureId(Structures.uuid(row, 1)),
                new ServiceId(Structures.uuid(row, 2)),
                new SiteId(Structures.uuid(row, 3)),
                row.getString(4));
    }

    private static <T> RowMapper<Held<T>> held(RowMapper<T> mapper, int closed) {
        return (row, n) -> new Held<>(mapper.mapRow(row, n), row.getBoolean(closed));
    }
}

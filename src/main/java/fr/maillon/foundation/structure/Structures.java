package fr.maillon.foundation.structure;

import fr.maillon.foundation.database.Recall;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module: what one may see of the structures in sight, and how a structure is set up. */
@Component
@Transactional
public class Structures {
    /** Where the hour of most is kept. */
    public static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");

    private final JdbcClient sql;
    private final Settled settled;

    Structures(JdbcClient sql, Settled settled) {
        this.sql = sql;
        this.settled = settled;
    }

    /** Every structure of the installation, by identifier only: for work that belongs to none. */
    public List<StructureId> everyStructure() {
        return sql.sql("select * from structure.all_structures()")
                .query((row, n) -> new StructureId(uuid(row, 1)))
                .list();
    }

    public Optional<Structure> structure(StructureId id) {
        return settled.once(id, "structure", () -> readStructure(id));
    }

    private Optional<Structure> readStructure(StructureId id) {
        return sql.sql("""
                        select structure_id, name, kind, fictive, phone, email, address
                        from structure.structure
                        where structure_id = :id
                        """)
                .param("id", id.value())
                .query(Structures::structureOf)
                .optional();
    }

    /** The structures in sight, by name. */
    public List<Structure> structures() {
        return sql.sql("""
                        select structure_id, name, kind, fictive, phone, email, address
                        from structure.structure
                        order by name
                        """).query(Structures::structureOf).list();
    }

    public List<Site> sites(StructureId structure) {
        return settled.once(structure, "sites", () -> List.copyOf(readSites(structure)));
    }

    private List<Site> readSites(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, name, address, phone, zone, departement, good_friday, accessible
                        from structure.site
                        where structure_id = :structure and closed_at is null
                        order by position, name
                        """)
                .param("structure", structure.value())
                .query(Structures::siteOf)
                .list();
    }

    /** The zone of the first open site: the hour that is read on the wall; that of Paris until there is one. */
    public ZoneId zone(StructureId structure) {
        return sites(structure).stream().findFirst().map(Site::zone).orElse(METROPOLE);
    }

    /** Closed or not: what took place there still did. */
    public Optional<Site> site(StructureId structure, SiteId id) {
        return settled.once(structure, id, () -> readSite(structure, id));
    }

    private Optional<Site> readSite(StructureId structure, SiteId id) {
        return sql.sql("""
                        select structure_id, id, name, address, phone, zone, departement, good_friday, accessible
                        from structure.site
                        where structure_id = :structure and id = :id
                        """)
                .param("structure", structure.value())
                .param("id", id.value())
                .query(Structures::siteOf)
                .optional();
    }

    /** How to get into a site: entrance, floor, transport; nothing when nobody wrote it. */
    public Optional<String> access(StructureId structure, SiteId site) {
        return settled.once(structure, List.of("access", site), () -> readAccess(structure, site));
    }

    private Optional<String> readAccess(StructureId structure, SiteId site) {
        return sql.sql("""
                        select access from structure.site
                        where structure_id = :structure and id = :site and access <> ''
                        """)
                .param("structure", structure.value())
                .param("site", site.value())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    /** Says how to get into a site. */
    public void describeAccess(StructureId structure, SiteId site, String access) {
        Recall.forget();
        sql.sql("update structure.site set access = :access where structure_id = :structure and id = :site")
                .param("access", access.strip())
                .param("structure", structure.value())
                .param("site", site.value())
                .update();
    }

    public List<Practitioner> practitioners(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, title, family_name, given_name, profession, rpps
                        from structure.practitioner
                        where structure_id = :structure and left_at is null
                        order by position, family_name, given_name
                        """)
                .param("structure", structure.value())
                .query(Structures::practitionerOf)
                .list();
    }

    public List<Room> rooms(StructureId structure) {
        return sql.sql("""
                        select structure_id, id, site_id, name, kind, accessible
                        from structure.room
                        where structure_id = :structure and closed_at is null
                        order by position, name
                        """)
                .param("structure", structure.value())
                .query(Structures::roomOf)
                .list();
    }

    /** Since when someone works here no more, or a room or a site is closed; nothing while it is there. */
    public Optional<Instant> goneSince(StructureId structure, UUID subject) {
        return Optional.ofNullable(gone(structure).get(subject));
    }

    /** Whoever left, and the rooms and sites that closed, before this moment. */
    public Set<UUID> goneBefore(StructureId structure, Instant moment) {
        return gone(structure).entrySet().stream()
                .filter(each -> each.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, Instant> gone(StructureId structure) {
        return settled.once(structure, "gone", () -> readGone(structure));
    }

    private Map<UUID, Instant> readGone(StructureId structure) {
        return sql
                .sql("""
                        select id, left_at
                        from structure.practitioner
                        where structure_id = :structure and left_at is not null
                        union all
                        select id, closed_at
                        from structure.room
                        where structure_id = :structure and closed_at is not null
                        union all
                        select id, closed_at
                        from structure.site
                        where structure_id = :structure and closed_at is not null
                        """)
                .param("structure", structure.value())
                .query((row, n) -> Map.entry(
                        uuid(row, 1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void add(Structure it) {
        Recall.forget();
        sql.sql("""
                        insert into structure.structure (structure_id, name, kind, fictive, phone, email, address)
                        values (:id, :name, :kind, :fictive, :phone, :email, :address)
                        """)
                .param("id", it.id().value())
                .param("name", it.name())
                .param("kind", it.kind().name())
                .param("fictive", it.fictive())
                .param("phone", it.phone())
                .param("email", it.email())
                .param("address", it.address().toArray(String[]::new))
                .update();
    }

    /** Whether it is added: not when a site of this name exists, even one that was added at the same time. */
    public boolean add(Site it) {
        Recall.forget();
        return sql.sql("""
                        insert into structure.site
                            (structure_id, id, name, address, phone, zone, departement, good_friday, accessible, position)
                        values (:structure, :id, :name, :address, :phone, :zone, :departement, :goodFriday, :accessible,
                            (select count(*) from structure.site where structure_id = :structure))
                        on conflict on constraint site_name_unique do nothing
                        """)
                        .param("structure", it.structure().value())
                        .param("id", it.id().value())
                        .param("name", it.name())
                        .param("address", it.address().toArray(String[]::new))
                        .param("phone", it.phone())
                        .param("zone", it.zone().getId())
                        .param("departement", it.departement())
                        .param("goodFriday", it.goodFriday())
                        .param("accessible", it.accessible())
                        .update()
                == 1;
    }

    public void add(Practitioner it) {
        Recall.forget();
        sql.sql("""
                        insert into structure.practitioner
                            (structure_id, id, title, family_name, given_name, profession, rpps, position)
                        values (:structure, :id, :title, :family, :given, :profession, :rpps,
                            (select count(*) from structure.practitioner where structure_id = :structure))
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("title", it.title())
                .param("family", it.familyName())
                .param("given", it.givenName())
                .param("profession", it.profession().name())
                .param("rpps", it.rpps())
                .update();
    }

    public void add(Room it) {
        Recall.forget();
        sql.sql("""
                        insert into structure.room (structure_id, id, site_id, name, kind, accessible, position)
                        values (:structure, :id, :site, :name, :kind, :accessible,
                            (select count(*) from structure.room where structure_id = :structure))
                        """)
                .param("structure", it.structure().value())
                .param("id", it.id().value())
                .param("site", it.site().value())
                .param("name", it.name())
                .param("kind", it.kind().name())
                .param("accessible", it.accessible())
                .update();
    }

    static Structure structureOf(ResultSet row, int n) throws SQLException {
        return new Structure(
                new StructureId(uuid(row, 1)),
                row.getString(2),
                StructureKind.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getString(5),
                row.getString(6),
                lines(row.getArray(7)));
    }

    static Site siteOf(ResultSet row, int n) throws SQLException {
        return new Site(
                new StructureId(uuid(row, 1)),
                new SiteId(uuid(row, 2)),
                row.getString(3),
                lines(row.getArray(4)),
                row.getString(5),
                ZoneId.of(row.getString(6)),
                row.getString(7),
                row.getBoolean(8),
                row.getBoolean(9));
    }

    static Practitioner practitionerOf(ResultSet row, int n) throws SQLException {
        return new Practitioner(
                new StructureId(uuid(row, 1)),
                new PractitionerId(uuid(row, 2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Profession.valueOf(row.getString(6)),
                row.getString(7));
    }

    static Room roomOf(ResultSet row, int n) throws SQLException {
        return new Room(
                new StructureId(uuid(row, 1)),
                new RoomId(uuid(row, 2)),
                new SiteId(uuid(row, 3)),
                row.getString(4),
                Room.Kind.valueOf(row.getString(5)),
                row.getBoolean(6));
    }

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static List<String> lines(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

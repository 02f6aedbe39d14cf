package fr.maillon.bench;

import fr.maillon.foundation.database.DatabaseAddresses;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.identity.FrenchSound;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limit beside which the product is put: the statements that carry each act, by the same role on the same data,
 * prepared, without HTTP, rights, trace or page. A transaction each, told its structure as the product does.
 */
final class Raw implements AutoCloseable {
    private final Premises premises;
    private final int people;
    private final AtomicInteger hours;
    private final List<Connection> connections = new ArrayList<>();

    Raw(Premises premises, DatabaseAddresses addresses, int people, int users, int firstFreeHour) throws SQLException {
        this.premises = premises;
        this.people = people;
        this.hours = new AtomicInteger(firstFreeHour);
        var application = addresses.application();
        for (int i = 0; i < users; i++) {
            var connection = DriverManager.getConnection(addresses.url(), application.user(), application.password());
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    boolean prefix(int user, Random dice) throws SQLException {
        var who = FrenchPeople.of(dice.nextInt(people));
        return find(user, cut(folded(who.family()), 4), cut(folded(who.given()), 2), "{}", false);
    }

    boolean slip(int user, Random dice) throws SQLException {
        var who = FrenchPeople.of(dice.nextInt(people));
        return find(user, folded(who.family()), cut(folded(who.given()), 3), "{}", true);
    }

    boolean exact(int user, Random dice) throws SQLException {
        var who = FrenchPeople.of(dice.nextInt(people));
        return find(user, folded(who.family()), folded(who.given()), "{" + who.born() + "}", false);
    }

    boolean create(int user, Random dice) throws SQLException {
        var id = Identifiers.next();
        try (var counter = begin(user, """
                        update patients.ipp_lane set next = next + 8
                        where structure_id = ? and lane = coalesce(
                            (select lane from patients.ipp_lane where structure_id = ?
                                order by next limit 1 for update skip locked),
                            (select lane from patients.ipp_lane where structure_id = ? order by next limit 1 for update))
                        returning next - 8""");
                var patient = connections.get(user).prepareStatement("""
                        insert into patients.patient (structure_id, id, ipp, birth_name, first_given_name, birth_date, sex, birthplace, created_at)
                        values (?, ?, ?, 'LIMITE', 'BRUTE', ?, 'F', '69383', now())""");
                var key = connections.get(user).prepareStatement("""
                        insert into patients.name_key (structure_id, patient_id, family, given, family_sound, given_sound, birth_date)
                        values (?, ?, 'LIMITE', 'BRUTE', 'LIMIT', 'BRUT', ?)""")) {
            var structure = premises.structure().value();
            set(counter, structure, structure, structure);
            long ipp;
            try (var row = counter.executeQuery()) {
                row.next();
                ipp = row.getLong(1);
            }
            var born = LocalDate.of(1940, 1, 1).plusDays(dice.nextInt(30_000));
            set(patient, premises.structure().value(), id, ipp, born);
            patient.executeUpdate();
            set(key, premises.structure().value(), id, born);
            key.executeUpdate();
            connections.get(user).commit();
            return true;
        }
    }

    boolean slots(int user, Random dice) throws SQLException {
        try (var select = begin(user, """
                select f.resource_id, f.starts_at, f.ends_at from unnest(?::uuid[]) r cross join lateral (
                    select * from agenda.free_interval f where f.structure_id = ? and f.resource_id = r
                        and f.starts_at >= now() and f.minutes >= 15 order by f.starts_at limit 10) f
                order by f.starts_at limit 10""")) {
            var doctors =
                    premises.doctors().stream().map(it -> it.id().toString()).toArray(String[]::new);
            select.setArray(1, connections.get(user).createArrayOf("text", doctors));
            select.setObject(2, premises.structure().value());
            return read(user, select);
        }
    }

    boolean book(int user, Random dice) throws SQLException {
        var hour = Hour.of(premises, hours.getAndIncrement());
        var appointment = Identifiers.next();
        var start = OffsetDateTime.ofInstant(hour.start(), ZoneOffset.UTC);
        var structure = premises.structure().value();
        var doctor = hour.doctor().value();
        try (var reservation = begin(user, """
                        insert into agenda.reservation (structure_id, id, appointment_id, resource_id, starts_at, ends_at)
                        values (?, ?, ?, ?, ?, ?) on conflict on constraint reservation_no_overlap do nothing""");
                var row = connections.get(user).prepareStatement("""
                        insert into agenda.appointment (structure_id, id, patient_id, motif_id, principal_id, resource_ids, site_id, status,
                            starts_at, ends_at, before_minutes, after_minutes, origin, newcomer, booked_at)
                        values (?, ?, ?, ?, ?, array[?::uuid], ?, 'PENDING', ?, ?, 0, 0, 'TEL', false, now())""");
                var free = connections.get(user).prepareStatement("select agenda.refresh_free(?, ?, ?, ?)")) {
            set(reservation, structure, Identifiers.next(), appointment, doctor, start, start.plusMinutes(15));
            reservation.executeUpdate();
            set(
                    row,
                    structure,
                    appointment,
                    premises.person(user).value(),
                    premises.consultation().id().value(),
                    doctor,
                    doctor,
                    premises.practice().site().id().value(),
                    start,
                    start.plusMinutes(15));
            row.executeUpdate();
            set(free, structure, doctor, start, start.plusMinutes(15));
            free.execute();
            connections.get(user).commit();
            return true;
        }
    }

    boolean day(int user, Random dice) throws SQLException {
        var from = LocalDate.now(ZoneOffset.UTC)
                .plusDays(dice.nextInt(40) - 20L)
                .atStartOfDay()
                .atOffset(ZoneOffset.UTC);
        try (var select = begin(user, """
                select a.*, p.birth_name, p.first_given_name from agenda.appointment a
                join patients.patient p on p.structure_id = a.structure_id and p.id = a.patient_id
                where a.structure_id = ? and a.starts_at >= ? and a.starts_at < ?""")) {
            set(select, premises.structure().value(), from, from.plusDays(1));
            return read(user, select);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }

    private boolean find(int user, String family, String given, String days, boolean near) throws SQLException {
        try (var select = begin(user, """
                select p.* from patients.find(array[?]::uuid[], ?::date[], null, null, array[?], array[?], array[?], array[?],
                    null, null, null, ?, 20) f
                join patients.patient p on p.structure_id = f.structure_id and p.id = f.patient_id""")) {
            set(
                    select,
                    premises.structure().value(),
                    days,
                    family,
                    given,
                    FrenchSound.of(family),
                    FrenchSound.of(given),
                    near);
            return read(user, select);
        }
    }

    private PreparedStatement begin(int user, String statement) throws SQLException {
        var connection = connections.get(user);
        try (var tell = connection.prepareStatement("select set_config('maillon.structures', ?, true)")) {
            tell.setString(1, "{" + premises.structure().value() + "}");
            tell.execute();
        }
        return connection.prepareStatement(statement);
    }

    private boolean read(int user, PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
        connections.get(user).commit();
        return true;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static String folded(String name) {
        return name.replaceAll("[^A-Z]", "");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }
}

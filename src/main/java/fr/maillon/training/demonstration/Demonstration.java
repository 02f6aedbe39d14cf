package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.training.demonstration.Agendas.Desk;
import fr.maillon.training.demonstration.HouseRows.Progress;
import fr.maillon.training.demonstration.people.Population;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demonstration in one transaction, all of it or nothing, and carries it on from day to day. */
@Component
class Demonstration {
    static final int DAYS_BEHIND = 21;
    static final int DAYS_AHEAD = 45;
    private static final int FRESH = 12;

    private final Structures structures;
    private final Access access;
    private final Houses houses;
    private final Departures departures;
    private final Registry registry;
    private final Agendas agendas;
    private final Fresh fresh;
    private final Calls calls;
    private final HouseRows rows;
    private final Preparing preparing;
    private final TransactionTemplate transaction;

    Demonstration(
            Structures structures,
            Access access,
            Houses houses,
            Departures departures,
            Registry registry,
            Agendas agendas,
            Fresh fresh,
            Calls calls,
            HouseRows rows,
            Preparing preparing,
            TransactionTemplate transaction) {
        this.structures = structures;
        this.access = access;
        this.houses = houses;
        this.departures = departures;
        this.registry = registry;
        this.agendas = agendas;
        this.fresh = fresh;
        this.calls = calls;
        this.rows = rows;
        this.preparing = preparing;
        this.transaction = transaction;
    }

    /** Makes it in a house that holds no structure yet; false when there is one. */
    boolean makeIfEmpty(Instant now) {
        return structures.everyStructure().isEmpty() && make(now, true);
    }

    /** {@code ifEmpty}: not when another start has made it meanwhile. */
    boolean make(Instant now, boolean ifEmpty) {
        var centre = Centre.founded();
        return within(centre.id(), () -> {
            rows.oneAtATime();
            if (ifEmpty && !structures.everyStructure().isEmpty()) {
                return false;
            }
            make(centre, now);
            return true;
        });
    }

    private void make(Centre centre, Instant now) {
        var today = Centre.wall().dateOf(now);
        var house = houses.furnish(centre, today.minusDays(DAYS_BEHIND));
        var accounts = accounts(centre.id());
        var people = Population.drawn(today);
        preparing.people(people.size());
        var members = registry.enter(acting(centre.id(), Post.ADMINISTRATOR, accounts), people);
        rows.enrol(centre.id(), members);
        var desk = new Desk(centre.id(), Objects.requireNonNull(accounts.get(Post.SECRETARY)), people, members, now);
        departures.set(house, centre, Centre.dayShown(today), desk.by());
        agendas.book(desk, today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD));
        fresh.tell(desk, today.plusDays(1), today.plusDays(FRESH));
        calls.ring(acting(centre.id(), Post.SECRETARY, accounts), members, now);
        rows.add(centre.id(), new Progress(today, today.plusDays(DAYS_AHEAD), today));
    }

    private Map<Post, AccountId> accounts(StructureId structure) {
        var accounts = new EnumMap<Post, AccountId>(Post.class);
        for (var post : Post.values()) {
            var account = access.createAccount(post.login(), post.displayName(), Post.PASSPHRASE);
            access.join(structure, account, post.role());
            accounts.put(post, account);
        }
        return accounts;
    }

    private static Acting acting(StructureId structure, Post post, Map<Post, AccountId> accounts) {
        return new Acting(
                Objects.requireNonNull(accounts.get(post)),
                post.displayName(),
                Map.of(structure, Set.of(post.role())),
                structure);
    }

    /** Adds the days that have come within reach and lets those that are over end; twice the same day changes nothing. */
    void carryOn(Instant now) {
        structures.everyStructure().forEach(it -> carryOn(it, now));
    }

    /** False when this structure is not the fictive one, or is up to date. */
    boolean carryOn(StructureId structure, Instant now) {
        return within(structure, () -> {
            var progress = rows.hold(structure);
            var today = Centre.wall().dateOf(now);
            if (progress.isEmpty() || !progress.get().settledOn().isBefore(today)) {
                return false;
            }
            carryOn(structure, progress.get(), today, now);
            return true;
        });
    }

    private void carryOn(StructureId structure, Progress progress, LocalDate today, Instant now) {
        var secretary = access.account(Post.SECRETARY.login());
        if (secretary.isEmpty()) {
            return;
        }
        var members = rows.members(structure);
        var desk = new Desk(structure, secretary.get(), Population.drawn(progress.begunOn()), members, now);
        agendas.settle(desk, later(progress.settledOn(), today.minusDays(DAYS_BEHIND)), today);
        var next = later(progress.plannedTo().plusDays(1), today.minusDays(DAYS_BEHIND));
        var last = today.plusDays(DAYS_AHEAD);
        if (!next.isAfter(last)) {
            agendas.book(desk, next, last);
            fresh.tell(desk, next, last);
        }
        ring(structure, secretary.get(), members, now);
        rows.reached(structure, last, today);
    }

    private void ring(StructureId structure, AccountId secretary, List<PatientId> members, Instant now) {
        calls.ring(acting(structure, Post.SECRETARY, Map.of(Post.SECRETARY, secretary)), members, now);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean within(StructureId structure, BooleanSupplier work) {
        return Tenancy.<Boolean, RuntimeException>within(
                Set.of(structure.value()),
                () -> Objects.requireNonNull(transaction.execute(status -> work.getAsBoolean())));
    }
}

package fr.maillon.foundation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class SettledTests {
    private final AtomicInteger reads = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    Settled settled;

    @Autowired
    Structures structures;

    @Autowired
    StructureBook book;

    @Autowired
    JdbcClient sql;

    Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
    }

    @Test
    void isReadOnceUntilSomethingIsChanged() {
        assertThat(practice.within(this::read)).isEqualTo(1);
        assertThat(practice.within(this::read)).isEqualTo(1);

        practice.doctor("PETIT");

        assertThat(practice.within(this::read)).isEqualTo(2);
    }

    @Test
    void eachStructureHasItsOwn() {
        var other = Practice.open(context);

        practice.within(this::read);
        assertThat(other.<Integer>within(() -> settled.once(other.structure(), "reads", reads::incrementAndGet)))
                .isEqualTo(2);
        assertThat(practice.within(this::read)).isEqualTo(1);
    }

    @Test
    void ofAnotherStructureNothingIsGiven() {
        practice.within(this::sites);

        var other = Practice.open(context);

        assertThat(other.within(this::sites)).isEmpty();
    }

    @Test
    void whatIsChangedAndTakenBackWasNeverShared() {
        practice.withinRolledBack(() -> {
            book.change(named("Repris"));
            assertThat(sites()).containsExactly("Repris");
        });

        practice.within(() -> {
            book.change(named("Gardé"));
            return true;
        });

        assertThat(practice.within(this::sites)).containsExactly("Gardé");
    }

    @Test
    void whoeverBeganBeforeAChangeDoesNotLeaveTheFormerOneBehind() throws Exception {
        practice.within(this::read);
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            practice.within(() -> {
                sites();
                return elsewhere
                        .submit(() -> practice.within(() -> {
                            book.change(named("Après"));
                            return true;
                        }))
                        .get();
            });
        }

        assertThat(practice.within(this::sites)).containsExactly("Après");
    }

    /** Each reads, after its change was written, nothing older than it. */
    @Test
    void fiftyWhoChangeAndReadAtOnceNeverSeeLessThanWhatStands() throws Exception {
        Callable<Boolean> act = () -> {
            int before = practice.within(this::rooms);
            practice.within(() -> {
                structures.add(new Room(
                        practice.structure(), RoomId.next(), practice.site().id(), "Salle", Room.Kind.SALLE, true));
                return true;
            });
            return practice.within(this::rooms) > before;
        };
        try (var desks = Executors.newFixedThreadPool(50)) {
            var told = desks.invokeAll(IntStream.range(0, 50).mapToObj(n -> act).toList());
            assertThat(told).allSatisfy(each -> assertThat(said(each)).isTrue());
        }

        assertThat(practice.within(this::rooms)).isEqualTo(50);
    }

    /** Whoever asks for what does not exist fills no memory: what finds no room is read anew. */
    @Test
    void ofOneStructureOnlySoMuchIsRemembered() {
        var narrow = new Settled(sql, 2, 3);

        assertThat(asked(narrow, "a", "b", "c", "d")).containsExactly(1, 2, 3, 4);
        assertThat(asked(narrow, "a", "b", "c", "d", "d")).containsExactly(1, 2, 3, 5, 6);
    }

    private List<Integer> asked(Settled of, String... things) {
        return Stream.of(things).map(each -> asked(of, practice, each)).toList();
    }

    @Test
    void ofTheStructuresOnlyTheLastAskedForAreRemembered() {
        var narrow = new Settled(sql, 2, 3);
        var second = Practice.open(context);
        var third = Practice.open(context);

        assertThat(Stream.of(practice, second, practice, third, practice, second)
                        .map(each -> asked(narrow, each, "a")))
                .containsExactly(1, 2, 1, 3, 1, 4);
    }

    private int asked(Settled of, Practice where, String what) {
        return where.<Integer>within(() -> of.once(where.structure(), what, reads::incrementAndGet));
    }

    /** A table that is read through here tells that it changes. */
    @Test
    void everyTableThatIsRememberedMovesTheRevision() {
        var told = sql.sql("""
                        select distinct event_object_schema || '.' || event_object_table
                        from information_schema.triggers
                        where action_statement like '%structure.revise()%'
                        """).query(String.class).list();

        assertThat(told)
                .contains(
                        "structure.structure",
                        "structure.site",
                        "structure.room",
                        "structure.practitioner",
                        "agenda.resource",
                        "agenda.motif",
                        "agenda.motif_cast",
                        "agenda.column_set",
                        "messages.sender");
    }

    private static boolean said(Future<Boolean> each) {
        try {
            return each.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private Site named(String name) {
        var it = practice.site();
        return new Site(
                it.structure(),
                it.id(),
                name,
                it.address(),
                it.phone(),
                it.zone(),
                it.departement(),
                it.goodFriday(),
                it.accessible());
    }

    private int read() {
        return settled.once(practice.structure(), "reads", reads::incrementAndGet);
    }

    private List<String> sites() {
        return structures.sites(practice.structure()).stream().map(Site::name).toList();
    }

    private int rooms() {
        return settled.once(
                practice.structure(),
                "rooms",
                () -> structures.rooms(practice.structure()).size());
    }
}

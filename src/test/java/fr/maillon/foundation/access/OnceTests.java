package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Right.Work;
import fr.maillon.foundation.database.Redo;
import fr.maillon.foundation.layout.Screen;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A form with a one-time key has its effect once, whatever happens to it on its way. */
@House
class OnceTests {
    private static final Right ONCE =
            new Right("POST", "/essai", false, Set.of(Role.SECRETAIRE), Set.of(), Work.ECRITURE, true);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Trace trace;

    private Practice practice;
    private LoginSession session;
    private Booking booking;

    /** A handler whose effect is one row, and whose answer says which. */
    public static class Booking {
        private final Trace trace;
        private final Practice practice;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        Booking(Trace trace, Practice practice) {
            this.trace = trace;
            this.practice = practice;
        }

        public ModelAndView books() {
            var id = UUID.randomUUID();
            trace.note(Trace.Action.CREATE, practice.structure(), "une_fois", id);
            return Screen.seeOther("/rendez-vous/" + id);
        }

        /** Unguarded at first; guarded, it can do. */
        public ModelAndView wantsToBeDoneAgain() {
            var answer = books();
            if (Redo.isPossible()) {
                throw new Redo.Wanted(new IllegalStateException("what it should have guarded"));
            }
            return answer;
        }

        public ModelAndView waits() throws InterruptedException {
            begun.countDown();
            if (!go.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody said go");
            }
            return books();
        }
    }

    @BeforeEach
    void open() {
        practice = Practice.open(context);
        session = RequestWorks.session(practice);
        booking = new Booking(trace, practice);
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        var key = UUID.randomUUID();
        var led = new ArrayList<String>();
        try (var hands = Executors.newFixedThreadPool(50)) {
            var all = Collections.nCopies(50, (Callable<Answer>) () -> untilDone(key));
            for (var answer : hands.invokeAll(all)) {
                led.add(answer.get().location());
            }
        }

        assertThat(led).hasSize(50).allMatch(led.getFirst()::equals).doesNotContain("");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatWantsToBeDoneAgainHasOneEffect() throws Exception {
        var answer = ask(UUID.randomUUID(), "09:00", "wantsToBeDoneAgain");

        assertThat(answer.location()).startsWith("/rendez-vous/");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyUnderAnotherContentIsRefusedAndChangesNothing() throws Exception {
        var key = UUID.randomUUID();
        ask(key, "09:00", "books");

        var other = ask(key, "09:15", "books");

        assertThat(other.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT.value());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatIsStillUnderWayIsAskedToComeBackInASecond() throws Exception {
        var key = UUID.randomUUID();
        try (var hand = Executors.newSingleThreadExecutor()) {
            var first = hand.submit(() -> ask(key, "09:00", "waits"));
            assertThat(booking.begun.await(20, TimeUnit.SECONDS)).isTrue();

            var second = ask(key, "09:00", "books");
            booking.go.countDown();

            assertThat(second.status()).isEqualTo(HttpStatus.CONFLICT.value());
            assertThat(second.retryAfter()).isEqualTo("1");
            var led = first.get().location();
            assertThat(ask(key, "09:00", "books").location()).isEqualTo(led);
        }
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aFormWithoutItsKeyHasNoEffect() throws Exception {
        assertThat(ask(null, "09:00", "books").status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT.value());
        assertThat(effects()).isZero();
    }

    private record Answer(int status, String location, String retryAfter) {}

    /** As the browser does: comes back when it is told to. */
    private Answer untilDone(UUID key) throws Exception {
        var answer = ask(key, "09:00", "books");
        while (answer.status() == HttpStatus.CONFLICT.value()) {
            answer = ask(key, "09:00", "books");
        }
        return answer;
    }

    private Answer ask(@Nullable UUID key, String hour, String method) throws Exception {
        var request = new MockHttpServletRequest("POST", "/essai");
        request.addParameter("debut", hour);
        if (key != null) {
            request.addParameter("cle", key.toString());
        }
        new SignedIn(SecretToken.random(), session).keepIn(request);
        var response = new MockHttpServletResponse();
        var answer = RequestWorks.with(context, ONCE)
                .invokeHandlerMethod(request, response, new HandlerMethod(booking, method));
        var status = answer == null || answer.getStatus() == null
                ? 0
                : answer.getStatus().value();
        var location = answer != null && answer.getView() instanceof RedirectView redirect ? redirect.getUrl() : "";
        var after = response.getHeader("Retry-After");
        return new Answer(status, location == null ? "" : location, after == null ? "" : after);
    }

    private long effects() {
        return practice.<Long>within(() -> sql.sql("select count(*) from access.trace where object_type = 'une_fois'")
                .query((row, n) -> row.getLong(1))
                .single());
    }
}

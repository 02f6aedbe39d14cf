package fr.maillon.foundation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private final StructureId ours = StructureId.next();
    private final Streams streams = new Streams(Duration.ofMillis(20));
    private final AtomicReference<Optional<Set<StructureId>>> session =
            new AtomicReference<>(Optional.of(Set.of(ours)));

    @Test
    void beatsWhenNothingHappensAndEndsWithTheSession() throws Exception {
        streams.hear();
        var stream = streams.open(session::get, null).orElseThrow();
        assertThat(stream.next().orElseThrow()).contains("event: rattraper");
        assertThat(stream.next()).hasValue(":\n\n");

        session.set(Optional.empty());

        assertThat(stream.next()).isEmpty();
    }

    @Test
    void forgetsAStructureWhereSheNoLongerWorks() throws Exception {
        streams.hear();
        var stream = streams.open(session::get, null).orElseThrow();
        stream.next();
        session.set(Optional.of(Set.of()));
        assertThat(stream.next()).hasValue(":\n\n");

        streams.tell(Topic.of("agenda", ours, "x"));

        assertThat(stream.next()).hasValue(":\n\n");
    }

    @Test
    void cutsOffWhoeverReadsTooSlowly() throws Exception {
        streams.hear();
        var stream = streams.open(session::get, null).orElseThrow();
        for (int i = 0; i < 600; i++) {
            streams.tell(Topic.of("agenda", ours, i));
        }

        assertThat(stream.next()).isEmpty();
    }

    @Test
    void opensNothingWhileTheDatabaseIsNotHeard() {
        assertThat(streams.open(session::get, null)).isEmpty();
    }

    @Test
    void carriesNothingButIdentifiersAndDates() {
        assertThat(Topic.of("agenda", ours, "2026-11-23").text()).isEqualTo("agenda:" + ours + ":2026-11-23");
        assertThatThrownBy(() -> Topic.of("patients", ours, "Dupont Élise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Dupont");
        assertThat(Topic.parse("agenda:Dupont")).isEmpty();
    }
}

package fr.maillon.foundation.live;

import fr.maillon.foundation.database.LastLines;
import fr.maillon.foundation.structure.StructureId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of this module: a change is announced with the transaction that makes it, and followed by the browsers. */
@Component
public class Live {
    static final String CHANNEL = "maillon";

    private final LastLines lines;
    private final Streams streams;

    Live(LastLines lines, Streams streams) {
        this.lines = lines;
        this.streams = streams;
    }

    /**
     * Says that something changed, once the running transaction commits; nothing is said when it does not.
     *
     * @param kind of what changed: {@code agenda}, {@code patients}, {@code reception}, {@code waiting}
     * @param identifiers from the widest to the narrowest, each an identifier or a date; never anything of a person
     */
    public void announce(String kind, StructureId structure, Object... identifiers) {
        lines.atLast(
                "select pg_notify(?, ?)",
                CHANNEL,
                Topic.of(kind, structure, identifiers).text());
    }

    /**
     * Opens a stream of what is announced from now on.
     *
     * @param inSight asked again at every heartbeat: the structures whose changes may be told, or empty when the session
     *     is over
     * @param lastId the last event that this browser received, when it comes back
     * @return empty while announcements cannot be heard
     */
    public Optional<LiveStream> follow(Supplier<Optional<Set<StructureId>>> inSight, @Nullable String lastId) {
        return streams.open(inSight, lastId);
    }
}

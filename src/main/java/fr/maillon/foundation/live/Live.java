package fr.maillon.foundation.live;

import fr.maillon.foundation.structure.StructureId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door of this module: a change is announced with the transaction that makes it, and followed by the browsers. */
@Component
public class Live {
    static final String CHANNEL = "maillon";

    private final JdbcClient sql;
    private final Streams streams;

    Live(JdbcClient sql, Streams streams) {
        this.sql = sql;
        this.streams = streams;
    }

    /**
     * Says that something changed, once the running transaction commits; nothing is said when it does not.
     *
     * @param kind of what changed: {@code agenda}, {@code patients}, {@code reception}, {@code waiting}
     * @param identifiers from the widest to the narrowest, each an identifier or a date; never anything of a person
     */
    public void announce(String kind, StructureId structure, Object... identifiers) {
        sql.sql("select pg_notify(:channel, :topic)::text")
                .param("channel", CHANNEL)
                .param("topic", Topic.of(kind, structure, identifiers).text())
                .query((row, n) -> row.getString(1))
                .single();
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

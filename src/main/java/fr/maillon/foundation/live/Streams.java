package fr.maillon.foundation.live;

import fr.maillon.foundation.database.Identifiers;
import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The streams open in this instance. They exist only while the database can be heard, so that none is silently deaf. */
@Component
class Streams {
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final Duration heartbeat;
    private boolean hearing;
    private String epoch = "";
    private long told;

    Streams(@Value("${maillon.live.heartbeat:15s}") Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    Optional<LiveStream> open(Supplier<Optional<Set<StructureId>>> inSight, @Nullable String lastId) {
        return inSight.get().flatMap(seen -> greeted(new LiveStream(inSight, seen, heartbeat, open::remove), lastId));
    }

    private synchronized Optional<LiveStream> greeted(LiveStream stream, @Nullable String lastId) {
        if (!hearing) {
            return Optional.empty();
        }
        stream.greet(id(), id().equals(lastId));
        open.add(stream);
        return Optional.of(stream);
    }

    synchronized void tell(Topic topic) {
        told++;
        open.forEach(stream -> stream.offer(topic, id()));
    }

    /** The database is heard again: what was said meanwhile is unknown, so nobody is told that she missed nothing. */
    synchronized void hear() {
        epoch = Identifiers.next().toString();
        told = 0;
        hearing = true;
    }

    /** The database is no longer heard: the streams end, and the browsers say so until they can come back. */
    synchronized void deafen() {
        hearing = false;
        Set.copyOf(open).forEach(LiveStream::close);
    }

    private String id() {
        return epoch + "/" + told;
    }
}

package fr.maillon.foundation.access;

import fr.maillon.foundation.database.Tenancy;
import fr.maillon.foundation.layout.Assets;
import fr.maillon.foundation.layout.Frame;
import fr.maillon.foundation.layout.FrameSource;
import fr.maillon.foundation.layout.Place;
import fr.maillon.foundation.structure.Structure;
import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frame of a page: who is at the desk and for whom she acts. */
@Component
class AccessFrames implements FrameSource {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Structures structures;
    private final Assets assets;
    private final Clock clock;
    private final Places places;
    private final Patience patience;
    private final Renewal renewal;
    private final Map<StructureId, Known> known = new ConcurrentHashMap<>();

    AccessFrames(Structures structures, Assets assets, Clock clock, Places places, Patience patience, Renewal renewal) {
        this.structures = structures;
        this.assets = assets;
        this.clock = clock;
        this.places = places;
        this.patience = patience;
        this.renewal = renewal;
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        var signedIn = SignedIn.of(request).orElse(null);
        if (signedIn == null) {
            return Frame.outside(request.getRequestURI(), assets.version());
        }
        var session = signedIn.session();
        var current = request.getAttribute(Acting.class.getName()) instanceof Acting acting
                ? acting.current()
                : session.current();
        var structure = structure(current);
        var roles = session.memberships().getOrDefault(current, Set.of());
        return new Frame(
                true,
                session.account().toString(),
                session.displayName(),
                structure == null ? "" : structure.name(),
                "",
                session.desk().name(),
                structure != null && structure.fictive(),
                session.locked(),
                request.getRequestURI(),
                assets.version(),
                Math.toIntExact(patience.of(session.desk()).toSeconds()),
                (int) renewal.left(
                                session.passwordSetAt(), session.memberships().values(), clock.instant())
                        .orElse(-1),
                places.openTo(roles).stream()
                        .filter(Place::menu)
                        .map(place -> new Frame.Entry(place.label(), place.path(), place.icon(), 0))
                        .toList(),
                places.begunBy(roles));
    }

    private @Nullable Structure structure(StructureId id) {
        var now = clock.instant();
        var it = known.get(id);
        if (it == null || it.readAt.plus(FRESH).isBefore(now)) {
            var read = Tenancy.<Optional<Structure>, RuntimeException>within(
                    Set.of(id.value()), () -> structures.structure(id));
            if (read.isEmpty()) {
                return null;
            }
            it = new Known(read.get(), now);
            known.put(id, it);
        }
        return it.structure;
    }

    private record Known(Structure structure, Instant readAt) {}
}

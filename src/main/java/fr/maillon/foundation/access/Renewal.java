package fr.maillon.foundation.access;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the password of an administrator serves; those of everybody else never age. Source: CNIL, recommandation du
 * 21 juillet 2022, which sets no length. It is said {@code notice} before, and asked for at the first session opened
 * after it is due: nobody is stopped in the middle of her work. Zero asks for nothing.
 */
@Component
class Renewal {
    private final Duration every;
    private final Duration notice;

    Renewal(
            @Value("${maillon.access.administrator-password:365d}") Duration every,
            @Value("${maillon.access.administrator-password-notice:15d}") Duration notice) {
        this.every = every;
        this.notice = notice;
    }

    /** Whether a session opened then begins by another password. */
    boolean due(Instant set, Collection<Set<Role>> roles, Instant opened) {
        return asked(roles) && !opened.isBefore(set.plus(every));
    }

    /** Days that are left, from the notice on; 0 once it is due. */
    OptionalLong left(Instant set, Collection<Set<Role>> roles, Instant now) {
        var end = set.plus(every);
        return asked(roles) && !now.isBefore(end.minus(notice))
                ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(now, end)))
                : OptionalLong.empty();
    }

    private boolean asked(Collection<Set<Role>> roles) {
        return every.isPositive() && roles.stream().anyMatch(here -> here.contains(Role.ADMINISTRATEUR));
    }
}

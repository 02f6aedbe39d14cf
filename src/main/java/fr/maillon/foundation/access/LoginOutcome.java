package fr.maillon.foundation.access;

import java.time.Instant;

/** What came of signing in. A wrong login and a wrong password are answered alike. */
public sealed interface LoginOutcome {
    record Welcome(SecretToken token) implements LoginOutcome {}

    record Refused() implements LoginOutcome {}

    record Wait(Instant until) implements LoginOutcome {}

    /** The account is good, but works nowhere today. */
    record Nowhere() implements LoginOutcome {}

    /** This session was ended, by its owner or by an administrator: no password opens it again. */
    record Ended() implements LoginOutcome {}
}

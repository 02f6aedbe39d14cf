package fr.maillon.foundation.trouble;

import org.slf4j.Logger;

/** Work that nobody waits for: an outage is waited out in silence, a fault is told, and neither stops the work after it. */
public final class Chore {
    private Chore() {}

    /**
     * Does it now.
     *
     * @param what for the log: a kind of work, never whom it is about
     * @return whether it was done
     */
    public static boolean done(Logger log, String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            tell(log, what, failure);
            return false;
        }
    }

    /** What failed elsewhere, said as here. */
    public static void tell(Logger log, String what, RuntimeException failure) {
        var outage = Outage.behind(failure);
        if (outage.isPresent()) {
            log.debug("{} waits for the database: {}", what, outage.get());
        } else {
            log.error("{} failed, sqlstate {}", what, Outage.state(failure), failure);
        }
    }
}

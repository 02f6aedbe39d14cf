package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.patients.IdentityBanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as it was left, to be read.
 *
 * @param said nothing when the person is hidden from this reader: only that somebody called, when, and who noted it
 * @param day where the calls of that day are
 * @param resume where it is taken up again while it is open; nothing for whoever may not
 * @param appointment what was booked from it
 */
record CallView(
        @Nullable IdentityBanner banner,
        String title,
        String came,
        String channel,
        String by,
        String outcome,
        String tone,
        String ended,
        @Nullable Said said,
        String day,
        @Nullable String resume,
        @Nullable LinkView appointment) {

    /**
     * What was said.
     *
     * @param phone as it is dialled, {@code phoneShown} as it is read
     * @param caution how the person may be reached, when that is not by every way
     */
    record Said(
            String caller,
            String phone,
            String phoneShown,
            String identity,
            String request,
            String verbatim,
            String note,
            String urgency,
            List<String> signs,
            String lowered,
            String motif,
            String target,
            String caution) {

        /** Masked: it is what a person said. */
        @Override
        public String toString() {
            return "Said[***]";
        }
    }

    record LinkView(String path, String words) {}

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "CallView[" + day + "]";
    }
}

package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.ContactPlan.Destination;
import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.ContactPlan.Situation;
import fr.maillon.foundation.messages.ContactPlan.Way;
import fr.maillon.foundation.printing.PostalAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way a plan allows, with the letter to print should the e-mail fail.
 *
 * @param bare the text says when and where, and nothing more
 */
record ChosenWay(Way way, @Nullable Way paper, boolean bare) {

    /** Silence, when the plan leaves no way that arrives in time. */
    static Optional<ChosenWay> in(ContactPlan plan, Step step, Means means) {
        var allowed = plan.ways().stream()
                .filter(way -> allows(plan, way) && step.arrivesBy(way))
                .sorted(Comparator.comparingInt(step::rank))
                .toList();
        var first = allowed.stream()
                .filter(means::carry)
                .findFirst()
                .or(() -> allowed.stream()
                        .filter(way -> step.isWorthACall() || !(way.destination() instanceof Destination.Mobile))
                        .findFirst());
        return first.map(way -> new ChosenWay(way, isPaper(way) ? null : paperFor(way, allowed), mustBeBare(plan)));
    }

    /** Whether a message that still waits may leave under this plan, which may be stricter than the one it was written for. */
    static boolean stillAllows(ContactPlan plan, Outbox.Waiting message) {
        boolean mayTell = !mustBeBare(plan) || message.bare();
        return mayTell
                && plan.ways().stream().filter(way -> allows(plan, way)).anyMatch(way -> leadsThere(way, message));
    }

    private static boolean leadsThere(Way way, Outbox.Waiting message) {
        return way.holderId().equals(message.holder())
                && way.destination().written().equals(message.destination());
    }

    private static boolean mustBeBare(ContactPlan plan) {
        return plan.discreet() || plan.situation() == Situation.MINOR_IN_SECRET;
    }

    private static boolean allows(ContactPlan plan, Way way) {
        if (plan.discreet() && !way.chosen()) {
            return false;
        }
        return switch (plan.situation()) {
            case ADULT -> way.holder() == Holder.PERSON;
            case PROTECTED_ADULT -> true;
            case MINOR -> way.holder() == Holder.REPRESENTATIVE;
            case MINOR_IN_SECRET -> way.holder() == Holder.PERSON && way.chosen();
            case OPPOSED, DECEASED -> false;
        };
    }

    private static @Nullable Way paperFor(Way way, List<Way> allowed) {
        return allowed.stream()
                .filter(other -> isPaper(other) && other.holderId().equals(way.holderId()))
                .findFirst()
                .orElse(null);
    }

    boolean onATelephone() {
        return way.destination() instanceof Destination.Mobile;
    }

    boolean onPaper() {
        return isPaper(way);
    }

    /** The envelope of the letter: the message itself, or what could replace it. */
    @Nullable
    PostalAddress envelope() {
        var post = paper == null ? way : paper;
        return post.destination() instanceof Destination.Letterbox box ? box.address() : null;
    }

    private static boolean isPaper(Way way) {
        return way.destination() instanceof Destination.Letterbox;
    }
}

package fr.maillon.training.demonstration.people;

import java.util.List;

/**
 * How somebody is reached. Telephones are among those kept for works of fiction, addresses end in {@code .example}.
 *
 * @param mobile her own; empty when she has none
 * @param landline of the household; empty when there is none
 * @param preferred code of a channel; empty for the best there is
 * @param discreet nothing leaves but by {@code preferred}
 * @param secretCare of a minor: nothing to the parents
 */
public record Reach(
        String mobile,
        String landline,
        String email,
        Home home,
        List<Kin> kin,
        String preferred,
        boolean discreet,
        boolean secretCare) {
    public Reach {
        kin = List.copyOf(kin);
    }

    Reach with(List<Kin> others) {
        return new Reach(mobile, landline, email, home, others, preferred, discreet, secretCare);
    }

    Reach onlyBy(String channel) {
        return new Reach(mobile, landline, email, home, kin, channel, true, secretCare);
    }

    Reach inSecret() {
        return new Reach(mobile, landline, email, home, kin, preferred, discreet, true);
    }
}

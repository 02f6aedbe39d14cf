package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Telephones, addresses and e-mail that reach nobody: numbers the Arcep keeps for works of fiction (06 39 98 and
 * 04 65 71), streets that no town has, the domain {@code example} of RFC 2606.
 */
final class Directory {
    private record Town(String postcode, String name) {}

    private static final Town CENTRE = new Town("69100", "VILLEURBANNE");
    private static final List<Town> TOWNS = List.of(
            CENTRE,
            CENTRE,
            CENTRE,
            CENTRE,
            CENTRE,
            CENTRE,
            new Town("69120", "VAULX EN VELIN"),
            new Town("69120", "VAULX EN VELIN"),
            new Town("69500", "BRON"),
            new Town("69150", "DECINES CHARPIEU"),
            new Town("69003", "LYON"),
            new Town("69006", "LYON"),
            new Town("69300", "CALUIRE ET CUIRE"));

    /** How a mailbox begins that the simulated mail server refuses, as one in so many does. */
    private static final String BOUNCES = "introuvable.";

    private static final int ONE_IN = 24;

    private final List<String> streets = Lists.lines("streets.txt");
    private final Set<String> taken = new HashSet<>();
    private int mailboxes;

    String mobile(Dice dice) {
        return unique(dice, "063998");
    }

    String landline(Dice dice) {
        return unique(dice, "046571");
    }

    private String unique(Dice dice, String prefix) {
        String number;
        do {
            number = prefix + "%04d".formatted(dice.between(100, 9_899));
        } while (!taken.add(number));
        return number;
    }

    String email(Civil civil) {
        var bounces = ++mailboxes % ONE_IN == 0 ? BOUNCES : "";
        var name = bounces + part(civil.firstGivenName()) + "." + part(civil.everydayName());
        var address = name + "@courriel.example";
        for (int i = 2; !taken.add(address); i++) {
            address = name + i + "@courriel.example";
        }
        return address;
    }

    private static String part(String name) {
        return Spelling.fold(name).toLowerCase(Locale.ROOT);
    }

    Home home(Dice dice) {
        var town = dice.among(TOWNS);
        boolean flat = dice.percent(60);
        return new Home(
                flat ? "Appartement " + dice.between(1, 48) : "",
                flat && dice.percent(40) ? "Bâtiment " + (char) ('A' + dice.between(0, 4)) : "",
                dice.between(1, 96) + (dice.percent(8) ? " bis " : " ") + dice.among(streets),
                town.postcode(),
                town.name());
    }
}

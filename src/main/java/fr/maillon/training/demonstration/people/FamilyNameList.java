package fr.maillon.training.demonstration.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Family names by origin, dealt like cards: none comes twice before all of its origin came once. */
final class FamilyNameList {
    private final Map<Origin, List<String>> names = new EnumMap<>(Origin.class);
    private final Map<Origin, Deque<String>> decks = new EnumMap<>(Origin.class);
    private final Dice dice;

    FamilyNameList(Dice dice) {
        this.dice = dice;
        for (var cells : Lists.table("family-names.tsv")) {
            names.put(
                    Origin.valueOf(cells[0]),
                    Stream.of(cells[1].split(" ", -1))
                            .map(FamilyNameList::spaced)
                            .toList());
        }
    }

    private static String spaced(String name) {
        return name.replace('_', ' ');
    }

    String deal(Origin origin) {
        var deck = decks.computeIfAbsent(origin, o -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            deck.addAll(dice.shuffled(names.getOrDefault(origin, List.of())));
        }
        return deck.pop();
    }
}

package fr.maillon.training.demonstration.people;

import java.util.List;

/**
 * Where a family comes from: it draws the names and, for those who came themselves, the birthplace.
 *
 * <p>{@code countries} are Insee codes of birthplaces outside the region, the most frequent first.
 */
enum Origin {
    FRANCE(57, ""),
    MAGHREB(14, "99352 99352 99351 99350"),
    IBERIA(7, "99139 99139 99134"),
    ITALY(4, "99127"),
    TURKEY(3, "99208"),
    WEST_AFRICA(5, "99341 99335 99326 99330"),
    CENTRAL_AFRICA(2, "99312 99322"),
    ASIA(2, "99243 99216"),
    EAST(3, "99114 99122 99155 99252"),
    INDIAN_OCEAN(2, "99397 97411 97611"),
    ANTILLES(1, "97209 97101"),
    CORSICA(0, "2A004 2B033");

    private final int weight;
    private final String countries;

    Origin(int weight, String countries) {
        this.weight = weight;
        this.countries = countries;
    }

    List<String> countries() {
        return countries.isEmpty() ? List.of() : List.of(countries.split(" ", -1));
    }

    static Origin draw(Dice dice) {
        int ticket = dice.between(1, 100);
        for (var origin : values()) {
            ticket -= origin.weight;
            if (ticket <= 0) {
                return origin;
            }
        }
        return FRANCE;
    }
}

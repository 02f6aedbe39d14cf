package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.Sex;
import java.util.ArrayList;
import java.util.List;

/** Given names by sex, origin and years in which they were given. */
final class GivenNameList {
    private record Era(Sex sex, Origin origin, int from, int to, List<String> names) {
        private boolean fits(Sex wanted, Origin of, int year) {
            return sex == wanted && origin == of && from <= year && year <= to;
        }
    }

    private final List<Era> eras;

    GivenNameList() {
        eras = Lists.table("given-names.tsv").stream().map(GivenNameList::era).toList();
    }

    private static Era era(String[] cells) {
        var years = cells[2].split("-", -1);
        return new Era(
                Sex.valueOf(cells[0]),
                Origin.valueOf(cells[1]),
                Integer.parseInt(years[0]),
                Integer.parseInt(years[1]),
                List.of(cells[3].split(" ", -1)));
    }

    /** One to three names for a birth certificate, none twice. */
    List<String> draw(Dice dice, Sex sex, Origin origin, int year) {
        var drawn = new ArrayList<String>();
        drawn.add(dice.among(names(sex, origin, year)));
        int others = origin == Origin.FRANCE || origin == Origin.IBERIA ? dice.between(0, 2) : dice.between(0, 1);
        for (int i = 0; i < others; i++) {
            var another = dice.among(names(sex, origin, year - 30 * (i + 1)));
            if (!drawn.contains(another)) {
                drawn.add(another);
            }
        }
        return List.copyOf(drawn);
    }

    private List<String> names(Sex sex, Origin origin, int year) {
        int asked = Math.clamp(year, 1930, 2030);
        return eras.stream()
                .filter(era -> era.fits(sex, origin, asked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no names for %s %s %d".formatted(sex, origin, asked)))
                .names();
    }
}

package fr.maillon.frontoffice.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SlipsTests {
    @Property
    void aReplacedLetterIsFoundByKey(
            @ForAll @CharRange(from = 'A', to = 'E') @StringLength(min = 5, max = 9) String name,
            @ForAll @IntRange(max = 4) int at,
            @ForAll @CharRange(from = 'A', to = 'E') char other) {
        assertNear(name, name.substring(0, at) + other + name.substring(at + 1));
    }

    @Property
    void aMissingLetterIsFoundByKey(
            @ForAll @CharRange(from = 'A', to = 'E') @StringLength(min = 5, max = 9) String name,
            @ForAll @IntRange(max = 4) int at) {
        assertNear(name, name.substring(0, at) + name.substring(at + 1));
    }

    @Property
    void swappedNeighboursAreFoundByKey(
            @ForAll @CharRange(from = 'A', to = 'E') @StringLength(min = 5, max = 9) String name,
            @ForAll @IntRange(max = 3) int at) {
        assertNear(name, name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
    }

    @Property
    void nearnessIsThatOfTheSlowDistance(
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 5) String left,
            @ForAll @CharRange(from = 'A', to = 'C') @StringLength(max = 5) String right) {
        assertThat(Slips.atMostOne(left, right)).isEqualTo(slowDistance(left, right) <= 1);
    }

    @Test
    void shortNamesHaveNoKeys() {
        assertThat(Slips.keys("LEE")).isEmpty();
    }

    private static void assertNear(String name, String slipped) {
        assertThat(Slips.atMostOne(name, slipped)).isTrue();
        assertThat(Collections.disjoint(Slips.keys(name), Slips.keys(slipped))).isFalse();
    }

    /** The textbook table, with swaps of neighbours. */
    private static int slowDistance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

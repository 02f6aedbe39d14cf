package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillon.foundation.structure.StructureId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {
    private final StructureId here = StructureId.next();
    private final StructureId there = StructureId.next();

    @Test
    void aDenialBeatsAnyPermission() {
        var right = right("GET\t/x\tTOUS !DPO\tLECTURE\t-");

        assertThat(right.grants(Set.of(Role.SECRETAIRE))).isTrue();
        assertThat(right.grants(Set.of(Role.SECRETAIRE, Role.DPO))).isFalse();
    }

    @Test
    void whatIsNotGrantedIsRefused() {
        var right = right("GET\t/x\tSEC\tLECTURE\t-");

        assertThat(right.grants(Set.of(Role.ADMINISTRATEUR))).isFalse();
        assertThat(right.grants(Set.of())).isFalse();
    }

    @Test
    void aRightHoldsOnlyInTheStructureThatGivesIt() {
        var right = right("GET\t/x\tADM\tLECTURE\t-");

        assertThat(right.grantedAmong(Map.of(here, Set.of(Role.ADMINISTRATEUR), there, Set.of(Role.SECRETAIRE))))
                .containsOnlyKeys(here);
    }

    /** Messages and letters name people; their wordings do not. */
    @Test
    void whoAdministersReadsNoMessage() {
        assertThat(new Rights().all())
                .filteredOn(right -> right.path().startsWith("/messages"))
                .allSatisfy(right -> assertThat(right.grants(Set.of(Role.ADMINISTRATEUR)))
                        .as(right.path())
                        .isEqualTo(right.path().startsWith("/messages/textes")));
    }

    @Test
    void aTableThatCannotBeReadStopsTheStart() {
        for (var table : new String[] {
            "GET\t/x\tSEC\tLECTURE",
            "GET\t/x\tXYZ\tLECTURE\t-",
            "GET\t/x\tSEC\tRIEN\t-",
            "GET\t/x\tSEC\tLECTURE\tTOUJOURS",
            "GET\t/x\tSEC\tLECTURE\t-\nGET\t/x\tTOUS\tLECTURE\t-"
        }) {
            assertThatThrownBy(() -> new Rights(table))
                    .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
        }
    }

    private static Right right(String line) {
        return new Rights(line).of("GET", "/x").orElseThrow();
    }
}

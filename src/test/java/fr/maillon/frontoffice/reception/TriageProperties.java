package fr.maillon.frontoffice.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.frontoffice.agenda.Urgency;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TriageProperties {
    @Property
    void whatIsHeardNeverLowersALevel(@ForAll Urgency level, @ForAll Set<RedFlag> signs) {
        assertThat(Triage.of(level).hearing(signs).level()).isLessThanOrEqualTo(level);
    }

    @Property
    void whatIsHeardMayAlwaysFollow(@ForAll Urgency level, @ForAll Set<RedFlag> signs, @ForAll Set<RedFlag> more) {
        var before = Triage.of(level).hearing(signs);

        assertThat(before.hearing(more).mayFollow(before)).isTrue();
    }

    @Property
    void aLevelBelowItsSignsNeedsADoctor(@ForAll Urgency level, @ForAll RedFlag sign) {
        var before = Triage.of(Urgency.U4).hearing(Set.of(sign));

        var wanted = new Triage(level, Set.of(sign), "");

        assertThat(wanted.mayFollow(before)).isEqualTo(level.compareTo(sign.level()) <= 0);
    }
}

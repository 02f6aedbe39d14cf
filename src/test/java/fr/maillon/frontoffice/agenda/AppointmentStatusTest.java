package fr.maillon.frontoffice.agenda;

import static fr.maillon.frontoffice.agenda.AppointmentStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentStatusTest {
    @Test
    void goesForwardOneStepAtATime() {
        assertThat(PROPOSED.canBecome(PENDING)).isTrue();
        assertThat(PENDING.canBecome(BOOKED)).isTrue();
        assertThat(BOOKED.canBecome(CHECKED_IN)).isTrue();
        assertThat(CHECKED_IN.canBecome(IN_PROGRESS)).isTrue();
        assertThat(IN_PROGRESS.canBecome(FULFILLED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void neverGoesBackOnTheMainWay(AppointmentStatus status) {
        var mainWay = EnumSet.range(PROPOSED, FULFILLED);

        assertThat(mainWay)
                .allSatisfy(earlier -> assertThat(
                                mainWay.contains(status) && earlier.compareTo(status) <= 0 && status.canBecome(earlier))
                        .isFalse());
    }

    @Test
    void leavesTheWayOnlyBeforeItIsWalked() {
        assertThat(Arrays.stream(AppointmentStatus.values()).filter(each -> each.canBecome(POSTPONED)))
                .containsExactly(PROPOSED, PENDING, BOOKED);
        assertThat(Arrays.stream(AppointmentStatus.values()).filter(each -> each.canBecome(CANCELLED_BY_PATIENT)))
                .containsExactly(PROPOSED, PENDING, BOOKED, CHECKED_IN);
        assertThat(FULFILLED.canBecome(NO_SHOW)).isFalse();
    }

    @Test
    void endsForGoodUnlessReopenedOrWrong() {
        for (var ended : EnumSet.range(FULFILLED, NO_SHOW)) {
            assertThat(Arrays.stream(AppointmentStatus.values()).filter(ended::canBecome))
                    .containsExactly(ENTERED_IN_ERROR);
            assertThat(ended.canReopen()).isTrue();
        }
    }

    @Test
    void keepsTheTimeOfAMissedAppointment() {
        assertThat(NO_SHOW.freesTime()).isFalse();
        assertThat(CANCELLED_BY_STRUCTURE.freesTime()).isTrue();
    }
}

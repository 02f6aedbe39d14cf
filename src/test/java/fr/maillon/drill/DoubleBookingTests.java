package fr.maillon.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The short form of {@code ./maillon drill double-booking}, for every build. */
@House
class DoubleBookingTests {
    private static final int ROUNDS = 20;

    @Autowired
    ApplicationContext context;

    @Test
    void ofFiftyAtOnceOneIsToldYesAndNobodyToComeBack() throws Exception {
        assertThat(new DoubleBooking(context).run(ROUNDS)).matches(DoubleBooking.Verdict::held);
    }
}

package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillon.testing.Practice;
import org.springframework.context.ApplicationContext;

/** Waits for the sealer, which stands back while another seals or an older transaction runs. */
final class Sealing {
    private Sealing() {}

    /** Until each row that this practice has written is in a block. */
    static void everything(ApplicationContext context, Practice practice) {
        var structure = practice.structure();
        var seals = context.getBean(Seals.class);
        await().untilAsserted(() -> {
            context.getBean(Sealer.class).seal(structure);
            assertThat(practice.within(() -> seals.countFrom(
                            structure, seals.last(structure).map(Seals.Seal::to).orElse("0"))))
                    .isZero();
        });
    }
}

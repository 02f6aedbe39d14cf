package fr.maillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@House
@ExtendWith(OutputCaptureExtension.class)
class DiscreetTracesTests {
    @Test
    void failuresAreLoggedWithoutTheirWords(CapturedOutput output) {
        LoggerFactory.getLogger("fr.maillon.essai")
                .error("référence", new IllegalStateException("Dupont", new IllegalArgumentException("née le 3 mars")));

        assertThat(output.getAll())
                .contains("référence", "IllegalStateException", "due à java.lang.IllegalArgumentException")
                .contains("at fr.maillon.DiscreetTracesTests")
                .doesNotContain("Dupont")
                .doesNotContain("3 mars");
    }
}

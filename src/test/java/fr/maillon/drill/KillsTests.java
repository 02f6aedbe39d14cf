package fr.maillon.drill;

import static fr.maillon.drill.Kills.Target.APPLICATION;
import static fr.maillon.drill.Kills.Target.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.bench.Running;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./maillon drill kill-app} and {@code kill-db}, for every build. */
class KillsTests {
    private static final List<Kills.Target> KILLS =
            List.of(APPLICATION, DATABASE, APPLICATION, DATABASE, APPLICATION, DATABASE);

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostOrDoubled(@TempDir Path home) throws Exception {
        var verdict = new Kills(home, KILLS).run(Running::asCompiled);

        System.out.println(verdict);
        assertThat(verdict).matches(Kills.Verdict::kept);
    }
}

package fr.maillon.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that ends without closing its server, as an interrupted start does, in a process of its own. */
class InterruptedStartTest {
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory("maillon-test");
    }

    @AfterEach
    void leaveNothing() {
        ServerProcess.of(Home.at(home).clusterName()).forEach(process -> process.end(true));
        Home.remove(home);
    }

    @Test
    void leavesNothingRunning() throws IOException, InterruptedException {
        var run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        home.toString()))
                .redirectErrorStream(true)
                .start();
        try (var output = run.inputReader()) {
            assertThat(output.lines().anyMatch("started"::equals)).isTrue();
            assertThat(ServerProcess.of(Home.at(home).clusterName())).isNotEmpty();

            run.destroy();

            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ServerProcess.of(Home.at(home).clusterName())).isEmpty();
        } finally {
            run.destroyForcibly();
        }
    }

    /** Starts the server and never closes it; ends with whoever started it. */
    static final class Run {
        private Run() {}

        public static void main(String[] arguments) throws IOException {
            var server = EmbeddedServer.start(Path.of(arguments[0]));
            System.out.println(server.addresses().url().isEmpty() ? "" : "started");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}

package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.RealDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@House
class AuditCommandTests {
    @Test
    void readsTheDatabaseOfARunningApplicationAndSaysWhatItFound() {
        var addresses = RealDatabase.addresses();
        var printed = new ByteArrayOutputStream();

        AuditCommand.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                "--maillon.home=" + RealDatabase.home().resolve("application"),
                "--maillon.database.url=" + addresses.url() + "?user="
                        + addresses.migrator().user() + "&password="
                        + URLEncoder.encode(addresses.migrator().password(), StandardCharsets.UTF_8),
                "--maillon.database.app-password=" + addresses.application().password());

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Journal des accès");
    }

    @Test
    void isAskedByItsOptionOnly() {
        assertThat(AuditCommand.asked("--maillon.command=audit-verify")).isTrue();
        assertThat(AuditCommand.asked("--server.port=1")).isFalse();
    }
}

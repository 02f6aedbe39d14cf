package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RealDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class AuditCommandTests {
    private static final Path APPLICATION = RealDatabase.home().resolve("application");

    @Autowired
    ApplicationContext context;

    @Autowired
    Audit audit;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void readsTheDatabaseItIsToldOf() {
        var addresses = RealDatabase.addresses();

        int code = run(
                APPLICATION,
                "--maillon.database.url=" + addresses.url() + "?user="
                        + addresses.migrator().user() + "&password="
                        + URLEncoder.encode(addresses.migrator().password(), StandardCharsets.UTF_8),
                "--maillon.database.app-password=" + addresses.application().password());

        assertThat(said()).contains("Journal des accès");
        assertThat(code).isEqualTo(audit.verify().sound() ? 0 : 1);
    }

    /** The server is found by its home alone, as the command does beside a running application. */
    @Test
    void looksIntoTheServerThatRunsAndSaysWhatWasDoneToTheTrace() throws Exception {
        var practice = Practice.open(context);
        practice.within(() -> {
            context.getBean(Trace.class).note(Trace.Action.READ, practice.structure(), "essai", UUID.randomUUID());
            return true;
        });
        Sealing.everything(context, practice);
        Files.copy(
                SealingKey.fileIn(APPLICATION),
                SealingKey.fileIn(RealDatabase.home()),
                StandardCopyOption.REPLACE_EXISTING);
        Tampering.with(
                "update access.trace set detail = 'x' where structure_id = '%s'".formatted(practice.structure()));

        assertThat(run(RealDatabase.home())).isEqualTo(1);
        assertThat(said()).contains("Structure " + practice.structure()).doesNotContain("Rien n’a été modifié");
    }

    @Test
    void withoutTheKeyNothingIsVerifiedNorMade(@TempDir Path empty) {
        assertThat(run(empty)).isEqualTo(2);

        assertThat(said()).contains("secrets/trace.key");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void isAskedByItsOptionOnly() {
        assertThat(AuditCommand.asked("--maillon.command=audit-verify")).isTrue();
        assertThat(AuditCommand.asked("--server.port=1")).isFalse();
    }

    private int run(Path home, String... more) {
        var arguments = new String[more.length + 1];
        arguments[0] = "--maillon.home=" + home;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return AuditCommand.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}

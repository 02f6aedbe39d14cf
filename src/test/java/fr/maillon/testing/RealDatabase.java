package fr.maillon.testing;

import fr.maillon.foundation.database.DatabaseAddresses;
import fr.maillon.foundation.database.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One embedded PostgreSQL for the whole run, on a home of its own that starts empty. */
public class RealDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final class Holder {
        private static final Path HOME = emptyHome();
        private static final EmbeddedServer SERVER = EmbeddedServer.start(HOME);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    /** Where this run's database is, and with which names one enters it. */
    public static DatabaseAddresses addresses() {
        return Holder.SERVER.addresses();
    }

    public static Path home() {
        return Holder.HOME;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var addresses = addresses();
        TestPropertyValues.of(
                        "maillon.demo=false",
                        "maillon.home=" + Holder.HOME.resolve("application"),
                        "maillon.database.url=" + migratorUrl(addresses),
                        "maillon.database.app-password="
                                + addresses.application().password())
                .applyTo(context);
    }

    /** What goes into {@code MAILLON_DATABASE_URL} for this server. */
    public static String migratorUrl(DatabaseAddresses it) {
        return it.url() + (it.url().contains("?") ? "&" : "?") + "user="
                + it.migrator().user() + "&password="
                + URLEncoder.encode(it.migrator().password(), StandardCharsets.UTF_8);
    }

    private static Path emptyHome() {
        var home = Path.of("target", "test-home").toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(home);
            return Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

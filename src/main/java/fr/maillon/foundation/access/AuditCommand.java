package fr.maillon.foundation.access;

import fr.maillon.foundation.database.DatabaseAddresses;
import fr.maillon.foundation.database.RunningServer;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code ./maillon audit verify}: verifies the trace and prints what it found, without the rest of the product. Beside a
 * running application it looks into that one's database; alone it starts the database for the time of the look.
 */
public final class AuditCommand {
    private static final String OPTION = "--maillon.command=audit-verify";
    private static final int SOUND = 0;
    private static final int TAMPERED = 1;
    private static final int UNKNOWN = 2;

    private AuditCommand() {}

    /** Only what the verification stands on. */
    @ComponentScan(
            basePackages = {"fr.maillon.foundation.database", "fr.maillon.foundation.structure"},
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    @Import({Audit.class, Sealer.class, Seals.class})
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    static class Look {}

    public static boolean asked(String... arguments) {
        return List.of(arguments).contains(OPTION);
    }

    /** 0 when the trace is sound, 1 when something was done to it, 2 when the key that signed it is not there. */
    public static int run(PrintStream out, String... arguments) {
        var look = new SpringApplication(Look.class);
        look.setWebApplicationType(WebApplicationType.NONE);
        look.setRegisterShutdownHook(false);
        look.addInitializers(context -> requireKey(context.getEnvironment()));
        look.addInitializers(context -> beside(context.getEnvironment()));
        try (var context = look.run(arguments)) {
            var report = context.getBean(Audit.class).verify();
            tell(report, out);
            return report.sound() ? SOUND : TAMPERED;
        } catch (SpringApplication.AbandonedRunException keyless) {
            out.println(
                    "La clé qui scelle le journal (secrets/trace.key) n’est pas dans ce dossier de données\u00a0: sans elle, rien"
                            + " ne peut être vérifié. Rien n’a été changé.");
            return UNKNOWN;
        }
    }

    /** Another key would be made in its place, and everything that was signed would look forged. */
    private static void requireKey(Environment environment) {
        if (!Files.exists(SealingKey.fileIn(home(environment)))) {
            throw new SpringApplication.AbandonedRunException();
        }
    }

    private static Path home(Environment environment) {
        return Path.of(environment.getRequiredProperty("maillon.home"));
    }

    /** The database that an application keeps for itself is entered as any other server, since its home is locked. */
    private static void beside(Environment environment) {
        if (environment.getProperty("maillon.database.url", "").isEmpty()
                && environment instanceof StandardEnvironment settings) {
            RunningServer.of(home(environment))
                    .ifPresent(server -> settings.getPropertySources()
                            .addFirst(new org.springframework.core.env.MapPropertySource("running", address(server))));
        }
    }

    private static Map<String, Object> address(DatabaseAddresses server) {
        var migrator = server.migrator();
        return Map.of(
                "maillon.database.url",
                server.url() + "?user=" + migrator.user() + "&password="
                        + URLEncoder.encode(migrator.password(), StandardCharsets.UTF_8),
                "maillon.database.app-password",
                server.application().password());
    }

    private static void tell(AuditReport report, PrintStream out) {
        out.printf(
                Locale.FRENCH,
                "Journal des accès\u00a0: %,d lignes scellées en %,d blocs, %,d pas encore scellées.%n",
                report.sealedRows(),
                report.blocks(),
                report.unsealedRows());
        if (report.sound()) {
            out.println("Rien n’a été modifié, supprimé, ajouté, interverti ni coupé.");
        }
        report.findings()
                .forEach(it -> out.printf(
                        "Structure %s, bloc %d%s : %s%n",
                        it.structure(),
                        it.block(),
                        it.row() == null ? "" : ", ligne " + it.row(),
                        it.kind().sentence()));
    }
}

package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.structure.StructureId;
import fr.maillon.foundation.structure.Structures;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

@House
@ExtendWith(OutputCaptureExtension.class)
class SealerTests {
    @Autowired
    ApplicationContext context;

    @TempDir
    Path home;

    @Test
    void aFaultOfOursIsSaidOnceAndAnOutageIsNot(CapturedOutput output) {
        var structure = Practice.open(context).structure();
        var faulty = sealer(structure, "42P01");
        var away = sealer(structure, "57P03");

        for (int i = 0; i < 3; i++) {
            faulty.sealEverything();
            away.sealEverything();
        }

        assertThat(StringUtils.countOccurrencesOf(output.getAll(), "sealing a trace failed, sqlstate 42P01"))
                .isOne();
        assertThat(output).doesNotContain("57P03");
    }

    /** One to whom the database answers this when it comes to this structure; the others are sealed by another. */
    private Sealer sealer(StructureId failing, String state) {
        var seals = new Seals(context.getBean(JdbcClient.class)) {
            @Override
            boolean alone(StructureId structure) {
                if (structure.equals(failing)) {
                    throw new UncategorizedSQLException("seal", "select", new SQLException("answer", state));
                }
                return false;
            }
        };
        return new Sealer(
                context.getBean(Structures.class),
                seals,
                context.getBean(TransactionTemplate.class),
                context.getBean(Clock.class),
                home);
    }
}

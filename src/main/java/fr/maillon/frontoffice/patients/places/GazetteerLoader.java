package fr.maillon.frontoffice.patients.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the nomenclature of this version in place before the first request, once for all instances. */
@Component
class GazetteerLoader implements ApplicationRunner {
    private static final long LOCK = 0x504C414345L;
    private static final List<String> FILES = List.of("geo/communes.tsv", "geo/countries.tsv");

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    GazetteerLoader(JdbcClient sql, TransactionTemplate transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var texts = List.of(read(FILES.getFirst()), read(FILES.getLast()));
        var edition = edition(texts);
        if (!isLoaded(edition)) {
            transactions.executeWithoutResult(status -> replace(edition, texts));
        }
    }

    private void replace(String edition, List<String> texts) {
        sql.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> 0)
                .list();
        if (isLoaded(edition)) {
            return;
        }
        sql.sql("delete from patients.place_postcode").update();
        sql.sql("delete from patients.place").update();
        sql.sql("delete from patients.place_edition").update();
        new PlaceRows(sql).add(texts.getFirst(), texts.getLast());
        sql.sql("insert into patients.place_edition (edition) values (:edition)")
                .param("edition", edition)
                .update();
    }

    private boolean isLoaded(String edition) {
        return sql.sql("select 1 from patients.place_edition where edition = :edition")
                .param("edition", edition)
                .query((row, n) -> n)
                .optional()
                .isPresent();
    }

    private static String read(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String edition(List<String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}

package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ForgettingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private Desk desk;

    @BeforeEach
    void openAPractice() {
        desk = Desk.open(context);
    }

    @Test
    void theWordsOfASearchGoThoughNobodySearchesAgain() {
        desk.searches("dupont élodie 140585");
        happenedAgo("9 minutes");
        forget();
        assertThat(words()).containsExactly("dupont élodie 140585");

        happenedAgo("11 minutes");
        forget();

        assertThat(words()).containsExactly("");
    }

    @Test
    void theReceiptOutlivesTheWordsByHalfADay() {
        var receipt = desk.receipt();
        happenedAgo("11 hours");
        forget();
        assertThat(desk.<CreationOutcome>does(() -> desk.patients().create(desk.acting(), Desk.elodie(), receipt, "")))
                .isInstanceOf(CreationOutcome.Created.class);

        happenedAgo("13 hours");
        forget();

        assertThat(words()).isEmpty();
    }

    private void forget() {
        context.getBean(Forgetting.class).forget(desk.practice().structure());
    }

    private void happenedAgo(String age) {
        desk.does(() -> sql.sql("update patients.search set at = :now - :age::interval")
                .param("now", OffsetDateTime.now(Morning.clock()))
                .param("age", age)
                .update());
    }

    private List<String> words() {
        return desk.does(() ->
                sql.sql("select typed from patients.search").query(String.class).list());
    }
}

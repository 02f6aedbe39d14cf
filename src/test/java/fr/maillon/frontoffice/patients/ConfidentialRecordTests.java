package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.BreakGlass;
import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.layout.Moment;
import fr.maillon.foundation.structure.Site;
import fr.maillon.foundation.structure.StructureBook;
import fr.maillon.testing.House;
import fr.maillon.testing.Practice;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class ConfidentialRecordTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void opensForThirtyMinutesToWhoeverSaysWhyAndTheReferentSeesIt() {
        var practice = Practice.open(context);
        var path = "/patients/" + hidden(practice);
        var secretary = practice.person(Role.SECRETAIRE);
        var referent = practice.person(Role.REFERENT_IDENTITE);

        assertThat(secretary.get(path).statusCode()).isEqualTo(403);
        assertThat(secretary.get(path).body()).contains("Dossier confidentiel").doesNotContain("ESSAI");
        assertThat(secretary.post(path + "/bris-de-glace", Map.of()).body()).contains("Dites pourquoi");
        assertThat(secretary
                        .post(path + "/bris-de-glace", Map.of("raison", "AUTRE"))
                        .body())
                .contains("Précisez cette raison");

        var opened = secretary.post(path + "/bris-de-glace", Map.of("raison", "URGENCE", "precision", "appel du 15"));

        assertThat(opened.headers().firstValue("Location")).hasValue(path);
        assertThat(secretary.get(path).body()).contains("ESSAI", "encore 30 min");
        assertThat(referent.get(path).statusCode()).isEqualTo(403);
        assertThat(traced(practice)).isEqualTo(1);
        var notices = referent.get("/acces/bris-de-glace").body();
        assertThat(notices).contains("Urgence de soins", "appel du 15");
        assertThat(referent.post(review(notices), Map.of()).statusCode()).isEqualTo(303);
        assertThat(referent.get("/acces/bris-de-glace").body()).contains("Rien à revoir");
    }

    @Test
    void whoOpenedItDoesNotReviewItHerself() {
        var practice = Practice.open(context);
        var path = "/patients/" + hidden(practice);
        var referent = practice.person(Role.REFERENT_IDENTITE);
        referent.post(path + "/bris-de-glace", Map.of("raison", "IDENTITE"));
        assertThat(referent.get("/acces/bris-de-glace").body())
                .contains("Ouvert par vous")
                .doesNotContain("/revu\"");
        var review =
                review(practice.person(Role.DPO).get("/acces/bris-de-glace").body());

        var refused = referent.post(review, Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("un autre référent, ou le DPO", "Erreur ou doublon");
        assertThat(practice.person(Role.DPO).post(review, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void anOpeningIsTimedByTheClockOfItsSite() {
        var practice = Practice.open(context);
        var reunion = ZoneId.of("Indian/Reunion");
        var lyon = practice.site();
        practice.within(() -> {
            context.getBean(StructureBook.class)
                    .change(new Site(
                            practice.structure(), lyon.id(), "Site", List.of(), null, reunion, "974", false, true));
            return true;
        });
        practice.person(Role.SECRETAIRE)
                .post("/patients/" + hidden(practice) + "/bris-de-glace", Map.of("raison", "URGENCE"));
        var opened = practice.within(() -> context.getBean(BreakGlass.class)
                .toReview(practice.structure())
                .getFirst()
                .openedAt());

        assertThat(practice.person(Role.DPO).get("/acces/bris-de-glace").body())
                .contains(Moment.said(opened, opened, reunion));
    }

    private static String review(String notices) {
        return notices.replaceAll("(?s).*action=\"(/acces/bris-de-glace/[^\"]+/revu)\".*", "$1");
    }

    private String hidden(Practice practice) {
        var desk = Desk.at(context, practice, Role.COORDINATRICE);
        var id = desk.created(Desk.typed("ESSAI", "Alma", "14/05/1985", "F", "75056"));
        desk.does(() -> desk.updates().hide(desk.acting(), id, true, "à sa demande"));
        return id.toString();
    }

    private long traced(Practice practice) {
        return practice.within(() -> sql.sql("select count(*) from access.trace where action = 'BREAK_GLASS'")
                .query((row, n) -> row.getLong(1))
                .single());
    }
}

package fr.maillon.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.testing.House;
import fr.maillon.testing.Morning;
import fr.maillon.testing.Person;
import fr.maillon.testing.Practice;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class JournalTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Trace trace;

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.open(context);
    }

    @Test
    void isReadByPeriodByAccountAndByPerson() {
        var dpo = practice.person(Role.DPO);
        var secretary = practice.person(Role.SECRETAIRE);
        var person = note("essai_un");
        note("essai_deux");
        secretary.get("/administration/comptes");

        assertThat(dpo.get("/journal").body()).contains("essai un", "essai deux", "Connexion", "Refus");
        assertThat(dpo.get("/journal?compte=" + secretary.account()).body())
                .contains("GET /administration/comptes")
                .doesNotContain("essai un");
        assertThat(dpo.get("/journal?personne=" + person).body())
                .contains("essai un")
                .doesNotContain("essai deux");
        assertThat(dpo.get("/journal?du=2020-01-01&au=2020-01-02").body()).contains("Rien sur cette période");
    }

    @Test
    void readsItsDaysAsOneSaysThem() {
        var dpo = practice.person(Role.DPO);
        note("essai_un");

        assertThat(dpo.get("/journal?du=hier&au=auj").body()).contains("essai un", "value=\"" + day(-1) + "\"");
        assertThat(dpo.get("/journal?du=avant-hier&au=hier").body())
                .contains("Rien sur cette période", "value=\"" + day(-2) + "\"");
        var wrong = dpo.get("/journal?du=31%2F02&au=01/02/20");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Le\u00a031/02 n’existe pas au calendrier.", "value=\"31/02\"");
    }

    @Test
    void isFilteredByThoseOfItsStructureAlone() {
        var elsewhere = Practice.open(context);
        var stranger = elsewhere.account("j" + UUID.randomUUID(), Role.SECRETAIRE);
        var colleague = practice.account("j" + UUID.randomUUID(), Role.SECRETAIRE);
        var login = "j" + UUID.randomUUID();
        var both = practice.account(login, Role.DPO);
        elsewhere.within(() -> {
            context.getBean(Access.class).join(elsewhere.structure(), both, Role.DPO);
            return true;
        });
        var dpo = Person.stranger(context);
        dpo.post("/connexion", Map.of("identifiant", login, "motDePasse", Practice.PASSWORD));

        assertThat(dpo.get("/journal").body()).contains(colleague.toString()).doesNotContain(stranger.toString());
    }

    @Test
    void isItselfTraced() {
        var dpo = practice.person(Role.DPO);

        dpo.get("/journal");

        assertThat(dpo.get("/journal").body()).contains("journal des accès</td>");
    }

    @Test
    void tellsAnAdministratorActsButNobodysName() {
        var administrator = practice.person(Role.ADMINISTRATEUR);
        var person = note("essai_un");

        assertThat(administrator.get("/journal").body())
                .contains("essai un")
                .doesNotContain("Qui a vu le dossier", person.toString());
        assertThat(administrator.get("/journal?personne=" + UUID.randomUUID()).body())
                .contains("essai un");
    }

    @Test
    void saysWhatIsNotAsItWasSealed() throws Exception {
        var dpo = practice.person(Role.DPO);
        note("essai_un");
        note("essai_deux");
        note("essai_trois");
        Sealing.everything(context, practice);
        assertThat(dpo.get("/journal").body()).contains("Journal intact").doesNotContain(">altéré<");

        Tampering.with("update access.trace set detail = 'x' where object_type = 'essai_un' and structure_id = '%s'"
                .formatted(practice.structure()));
        Tampering.with("delete from access.trace where object_type = 'essai_deux' and structure_id = '%s'"
                .formatted(practice.structure()));

        assertThat(dpo.get("/journal").body())
                .contains("Journal altéré", "après coup : 1.", "supprimées : 1.")
                .containsOnlyOnce("altéré</span>");
    }

    @Test
    void saysThatItsEndWasCut() throws Exception {
        var dpo = practice.person(Role.DPO);
        note("essai_un");
        Sealing.everything(context, practice);

        Tampering.cut(practice.structure());
        note("essai_deux");

        assertThat(dpo.get("/journal").body())
                .contains("Journal altéré", "La fin du journal a été coupée", "pas scellé")
                .doesNotContain("Journal intact");
    }

    private String day(int away) {
        return FrenchDates.onScreen(Morning.today(practice.site().zone()).plusDays(away));
    }

    /** About somebody who is new each time. */
    private UUID note(String type) {
        var person = UUID.randomUUID();
        practice.within(() -> {
            trace.note(Trace.Action.READ, practice.structure(), type, null, person);
            return true;
        });
        return person;
    }
}

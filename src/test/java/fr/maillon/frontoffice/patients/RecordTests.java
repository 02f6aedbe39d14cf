package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.patients.contacts.Channel;
import fr.maillon.frontoffice.patients.contacts.ContactWishes;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.Need;
import fr.maillon.testing.House;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@House
class RecordTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private Desk desk;
    private PatientId elodie;

    @BeforeEach
    void openAPractice() {
        desk = Desk.open(context);
        elodie = desk.created(Desk.typed("DUPONT", "Élodie", "14/05/1985", "F", "78646", "0612345678"));
    }

    private static TypedIdentity named(String usedName, String usedGivenName) {
        return new TypedIdentity("DUPONT", "Élodie", "", "14/05/1985", "F", "78646", usedName, usedGivenName, "");
    }

    private UpdateOutcome corrects(Desk who, int version, TypedIdentity typed) {
        return who.does(() -> who.updates().correct(who.acting(), elodie, version, typed, "essai"));
    }

    private Opening.Opened opened() {
        return (Opening.Opened) desk.<Opening>does(() -> desk.patients().open(desk.acting(), elodie));
    }

    @Test
    void aUsedNameIsCorrectedWithoutLosingTrustAndIsFoundAtOnce() {
        desk.shows(elodie, "CN");

        assertThat(corrects(desk, desk.version(elodie), named("MARTIN", ""))).isInstanceOf(UpdateOutcome.Updated.class);

        assertThat(desk.identity(elodie).status().name()).isEqualTo("VALI");
        assertThat(desk.searches("martin")).extracting(Candidate::id).containsExactly(elodie);
    }

    @Test
    void theSecondEditorSeesWhatWasChangedAndChooses() {
        int read = desk.version(elodie);
        corrects(desk.colleague(Role.SECRETAIRE), read, named("MARTIN", ""));

        assertThat(corrects(desk, read, named("DURAND", "")))
                .isInstanceOfSatisfying(UpdateOutcome.Stale.class, stale -> {
                    assertThat(stale.since())
                            .singleElement()
                            .satisfies(change -> assertThat(change.sentence())
                                    .isEqualTo("a modifié\u00a0: Nom utilisé, MARTIN (essai)"));
                    assertThat(corrects(desk, stale.version(), named("DURAND", "")))
                            .isInstanceOf(UpdateOutcome.Updated.class);
                });
        assertThat(desk.identity(elodie).usedName()).isEqualTo("DURAND");
    }

    @Test
    void twoEditorsOfDifferentFieldsDoNotDisturbEachOther() {
        int read = desk.version(elodie);
        corrects(desk, read, named("MARTIN", ""));

        assertThat(desk.<UpdateOutcome>does(() ->
                        desk.updates().welcome(desk.acting(), elodie, read, "arabe", Set.of(Need.INTERPRETER), "")))
                .isInstanceOf(UpdateOutcome.Updated.class);
    }

    @Test
    void theHistorySaysInSentencesWhoDidWhat() {
        corrects(desk, desk.version(elodie), named("MARTIN", ""));

        assertThat(opened().history())
                .extracting(change -> change.by() + " " + change.sentence())
                .containsExactly(
                        "Personne d’essai a modifié\u00a0: Nom utilisé, MARTIN (essai)",
                        "Personne d’essai a créé le dossier (essai)");
    }

    @Test
    void aConfidentialRecordOpensForNobodyAndShowsItsNumberOnly() {
        desk.does(() -> desk.updates().hide(desk.acting(), elodie, true, "Proche d’une collègue"));

        assertThat(desk.<Opening>does(() -> desk.patients().open(desk.acting(), elodie)))
                .isInstanceOf(Opening.Confidential.class);
        assertThat(desk.searches("dupont"))
                .singleElement()
                .satisfies(it -> assertThat(CandidateLine.of(
                                it, desk.patients().today(desk.practice().structure())))
                        .satisfies(line -> {
                            assertThat(line.hidden()).isTrue();
                            assertThat(line.birthName()).isEmpty();
                            assertThat(line.birth()).isEmpty();
                        }));
        assertThat(desk.<String>does(() -> desk.patients()
                        .labels(desk.acting(), Set.of(elodie))
                        .values()
                        .iterator()
                        .next()
                        .name()))
                .isEqualTo("Dossier confidentiel n°\u00a01");
        assertThat(desk.<Boolean>does(() -> desk.patients()
                        .banner(desk.acting(), elodie)
                        .orElseThrow()
                        .hidden()))
                .isTrue();
        assertThat(corrects(desk, 1, named("MARTIN", ""))).isInstanceOf(UpdateOutcome.Unknown.class);
    }

    @Test
    void deathSilencesEverything() {
        assertThat(desk.<Boolean>does(
                        () -> desk.patients().reach(elodie).orElseThrow().isSilent()))
                .isFalse();

        desk.does(() -> desk.updates().died(desk.acting(), elodie, "01/11/2026"));

        assertThat(desk.<String>does(
                        () -> desk.patients().reach(elodie).orElseThrow().silence()))
                .contains("décédée");
    }

    @Test
    void aDeathBeforeTheBirthIsRefused() {
        assertThat(desk.<UpdateOutcome>does(() -> desk.updates().died(desk.acting(), elodie, "01/01/1980")))
                .isInstanceOf(UpdateOutcome.Invalid.class);
    }

    @Test
    void aDiscreetContactLeavesOneWayAndEndingItLeavesNone() {
        var point = opened().contacts().points().getFirst();
        desk.does(() -> desk.updates().addEmail(desk.acting(), elodie, "elodie@example.org", "", true));
        desk.does(() -> desk.updates()
                .wish(
                        desk.acting(),
                        elodie,
                        desk.version(elodie),
                        new ContactWishes(null, true, Channel.SMS, point.id(), false)));

        var reach = desk.does(() -> desk.patients().reach(elodie).orElseThrow());
        assertThat(reach.plan().ways())
                .extracting(way -> way.destination().written())
                .containsExactly("+33612345678");

        desk.does(() -> desk.updates().endContact(desk.acting(), elodie, point.id()));
        assertThat(desk.<Boolean>does(
                        () -> desk.patients().reach(elodie).orElseThrow().isSilent()))
                .isTrue();
    }

    @Test
    void aMoveKeepsTheAddressBefore() {
        var versailles = new HomeAddress("", "", "1 rue de la Paroisse", "", "78000", "Versailles", "");
        var lyon = new HomeAddress("Apt 3", "", "2 rue Centrale", "", "69003", "Lyon", "");
        desk.does(() -> desk.updates().move(desk.acting(), elodie, desk.version(elodie), versailles));
        desk.does(() -> desk.updates().move(desk.acting(), elodie, desk.version(elodie), lyon));

        assertThat(opened().contacts().address()).isEqualTo(lyon);
        assertThat(opened().history().getFirst().sentence())
                .contains("Versailles")
                .contains("Lyon");
    }

    @Test
    void openingARecordLeavesATrace() {
        opened();

        assertThat(desk.<Long>does(() -> sql.sql("""
                                select count(*) from access.trace where patient_id = :patient and action = 'READ'
                                """)
                        .param("patient", elodie.value())
                        .query((row, n) -> row.getLong(1))
                        .single()))
                .isEqualTo(1);
    }
}

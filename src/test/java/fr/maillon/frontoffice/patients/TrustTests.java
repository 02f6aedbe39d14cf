package fr.maillon.frontoffice.patients;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.EvidenceConfidence;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.testing.House;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@House
class TrustTests {
    private static final InsTraits RETURNED = returned("DUPONT", InsOid.DEMO);

    @Autowired
    ApplicationContext context;

    private Desk desk;
    private PatientId elodie;

    @BeforeEach
    void openAPractice() {
        desk = Desk.open(context);
        elodie = desk.created(Desk.elodie());
    }

    private static InsTraits returned(String name, InsOid oid) {
        return new InsTraits(
                new InsMatricule("285057864608481", oid),
                new CivilName("ELODIE ANNE MARIE"),
                new CivilName(name),
                Sex.F,
                LocalDate.of(1985, 5, 14),
                "78646");
    }

    private InsOutcome accepts(PatientId id, InsTraits traits, CollectedBy way, String reason) {
        return desk.does(
                () -> desk.updates().acceptIns(desk.acting(), id, traits, new CivilName("ELODIE"), way, reason));
    }

    @Test
    void aPaperThenInsiQualifyAndTheMatriculeShowsOnlyThen() {
        desk.shows(elodie, "CN");
        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.VALI);
        assertThat(desk.identity(elodie).ins()).isEmpty();

        assertThat(accepts(elodie, RETURNED, CollectedBy.INSI, "")).isInstanceOf(InsOutcome.Accepted.class);

        var qualified = desk.identity(elodie);
        assertThat(qualified.status()).isEqualTo(IdentityStatus.QUAL);
        assertThat(qualified.givenNames()).isEqualTo("ELODIE ANNE MARIE");
        assertThat(qualified.ins()).contains(RETURNED.matricule());
    }

    @Test
    void insiThenAPaperQualify() {
        accepts(elodie, RETURNED, CollectedBy.INSI, "");
        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.RECUP);
        assertThat(desk.identity(elodie).ins()).isEmpty();

        desk.shows(elodie, "PA");

        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.QUAL);
        assertThat(desk.identity(elodie).ins()).contains(RETURNED.matricule());
    }

    @Test
    void aCarteVitaleAloneIsNotedAndValidatesNothing() {
        assertThat(desk.shows(elodie, "CV"))
                .isInstanceOfSatisfying(
                        UpdateOutcome.Updated.class,
                        it -> assertThat(it.warnings()).containsKey("piece"));
        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.PROV);
    }

    @Test
    void noPaperIsChosenInAdvance() {
        assertThat(desk.shows(elodie, "")).isInstanceOf(UpdateOutcome.Invalid.class);
    }

    @Test
    void theListOfPapersIsTheStructuresOwn() {
        desk.does(() -> {
            desk.updates()
                    .acceptEvidence(
                            desk.practice().structure(),
                            List.of(new EvidenceType("CN", "Carte d’identité", EvidenceConfidence.LOW, false)));
            return true;
        });

        desk.shows(elodie, "CN");

        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.PROV);
        assertThat(desk.shows(elodie, "PA")).isInstanceOf(UpdateOutcome.Invalid.class);
    }

    @Test
    void doubtHidesTheMatriculeAndBlocksEverything() {
        desk.shows(elodie, "CN");
        accepts(elodie, RETURNED, CollectedBy.INSI, "");

        desk.does(() -> desk.updates().mark(desk.acting(), elodie, IdentityAttribute.DOUT, "Date contestée"));

        var doubtful = desk.identity(elodie);
        assertThat(doubtful.status()).isEqualTo(IdentityStatus.PROV);
        assertThat(doubtful.ins()).isEmpty();
        assertThat(desk.shows(elodie, "CN")).isInstanceOf(UpdateOutcome.Refused.class);
        assertThat(accepts(elodie, RETURNED, CollectedBy.INSI, "")).isInstanceOf(InsOutcome.Refused.class);
    }

    @Test
    void aRealMatriculeNeverEntersAFictiveStructure() {
        assertThat(accepts(
                        elodie,
                        new InsTraits(
                                new InsMatricule("185057800608491", InsOid.NIR),
                                RETURNED.givenNames(),
                                RETURNED.birthName(),
                                Sex.F,
                                RETURNED.birthDate(),
                                null),
                        CollectedBy.INSI,
                        ""))
                .isInstanceOf(InsOutcome.Refused.class);
    }

    @Test
    void aCloseIdentityNeedsAReasonAndAnotherIsRefused() {
        assertThat(accepts(elodie, returned("DUPOND", InsOid.DEMO), CollectedBy.INSI, ""))
                .isInstanceOf(InsOutcome.NeedsReason.class);
        assertThat(accepts(elodie, returned("DUPOND", InsOid.DEMO), CollectedBy.INSI, "Faute de frappe"))
                .isInstanceOf(InsOutcome.Accepted.class);
        assertThat(accepts(elodie, returned("LEGRAND", InsOid.DEMO), CollectedBy.INSI, "Mariage"))
                .isInstanceOf(InsOutcome.SomebodyElse.class);
    }

    @Test
    void twoRecordsNeverBearOneMatricule() {
        accepts(elodie, RETURNED, CollectedBy.INSI, "");
        var double_ = desk.created(Desk.elodie());

        assertThat(accepts(double_, RETURNED, CollectedBy.INSI, "")).isEqualTo(new InsOutcome.BorneByAnother(elodie));
    }

    @Test
    void oneOfFiftyAtOnceBecomesTheQualifiedBearer() throws Exception {
        var records = IntStream.range(0, 50)
                .mapToObj(i -> desk.created(Desk.elodie()))
                .toList();

        var outcomes = CreationTests.atOnce(records.stream()
                .<Callable<InsOutcome>>map(id -> () -> accepts(id, RETURNED, CollectedBy.VITALE_APPLICATION, ""))
                .toList());

        assertThat(outcomes.stream().filter(InsOutcome.Accepted.class::isInstance))
                .hasSize(1);
        assertThat(records.stream().filter(id -> desk.identity(id).status() == IdentityStatus.QUAL))
                .hasSize(1);
    }

    @Test
    void aStrictTraitOfAValidatedIdentityBelongsToTheReferent() {
        desk.shows(elodie, "CN");
        var corrected = new TypedIdentity("DUPONT", "Élodie", "", "15/05/1985", "F", "78646", "", "", "");

        assertThat(desk.<UpdateOutcome>does(
                        () -> desk.updates().correct(desk.acting(), elodie, desk.version(elodie), corrected, "Erreur")))
                .isInstanceOf(UpdateOutcome.Refused.class);

        var referent = desk.colleague(Role.REFERENT_IDENTITE);
        assertThat(referent.<UpdateOutcome>does(() ->
                        referent.updates().correct(referent.acting(), elodie, desk.version(elodie), corrected, "")))
                .isInstanceOf(UpdateOutcome.Invalid.class);
        assertThat(referent.<UpdateOutcome>does(() -> referent.updates()
                        .correct(referent.acting(), elodie, desk.version(elodie), corrected, "Pièce relue")))
                .isInstanceOf(UpdateOutcome.Updated.class);
        assertThat(desk.identity(elodie).status()).isEqualTo(IdentityStatus.PROV);
    }
}

package fr.maillon.frontoffice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillon.foundation.access.Role;
import fr.maillon.foundation.structure.Profession;
import fr.maillon.frontoffice.agenda.catalogue.CastMember;
import fr.maillon.frontoffice.agenda.catalogue.Motif;
import fr.maillon.frontoffice.agenda.catalogue.MotifTimes;
import fr.maillon.frontoffice.agenda.catalogue.Resource;
import fr.maillon.frontoffice.agenda.openings.Terms;
import fr.maillon.testing.House;
import fr.maillon.testing.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Motifs, what is booked, sets of columns and the question of the first slots, through their pages. */
@House
class MotifsPagesTests {
    private static final String MARK = "name=\"marque\" value=\"([^\"]+)\"";

    @Autowired
    ApplicationContext context;

    @Autowired
    Schedules schedules;

    private AgendaPractice practice;
    private Resource doctor;
    private Person coordinator;

    @BeforeEach
    void aDoctorAndWhoeverArrangesHerAgenda() {
        practice = new AgendaPractice(context);
        doctor = practice.doctor("Dr Essai");
        coordinator = practice.practice().person(Role.COORDINATRICE);
    }

    @Test
    void aMotifIsWrittenWithWhoSeesThePerson() {
        var fields = motif();
        fields.put("role-" + doctor.id(), "0");
        fields.put("connu-" + doctor.id(), "25");

        var answer = coordinator.post("/agenda/motifs/nouveau", fields);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var motif =
                practice.within(() -> schedules.motifs(practice.structure())).getFirst();
        assertThat(motif.guidance().documents()).containsExactly("Carte Vitale", "Ordonnance");
        assertThat(motif.guidance().billing()).isEqualTo("Ordonnance à lire avant de coter.");
        assertThat(motif.limits().minAge()).isEqualTo(16);
        assertThat(practice.within(() -> schedules.cast(practice.structure(), motif.id())))
                .containsExactly(new CastMember(doctor.id(), 0, 25, null, ""));
    }

    @Test
    void aMotifHasAsManyCompanionsAsItNeeds() {
        var fields = motif();
        fields.put("role-" + doctor.id(), "0");
        for (int role = 1; role <= CastMember.LAST_ROLE; role++) {
            fields.put("role-" + practice.doctor("Avec " + role).id(), String.valueOf(role));
        }
        fields.put("connu", "");

        var refused = coordinator.post("/agenda/motifs/nouveau", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<option value=\"3\" selected>Avec, au choix C<",
                        "<option value=\"6\" selected>Avec, au choix F<");

        fields.put("connu", "15");
        assertThat(coordinator.post("/agenda/motifs/nouveau", fields).statusCode())
                .isEqualTo(303);
        var written =
                practice.within(() -> schedules.motifs(practice.structure())).getFirst();
        assertThat(practice.within(() -> schedules.cast(practice.structure(), written.id())))
                .extracting(CastMember::role)
                .containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(coordinator.get("/agenda/motifs/" + written.id()).body())
                .contains("<option value=\"6\" selected>Avec, au choix F<");
    }

    @Test
    void aMotifThatNobodyHoldsOrWhoseCodeIsTakenIsRefused() {
        practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var taken = practice.within(() -> schedules.motifs(practice.structure()))
                .getFirst()
                .code();
        var fields = motif();
        fields.put("code", taken);
        fields.put("connu", "3");

        var answer = coordinator.post("/agenda/motifs/nouveau", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Un autre motif porte ce code.", "Dites qui voit la personne", "de 5 à 720", taken);
    }

    @Test
    void whatToBillIsWrittenAgainAndMustBeShort() {
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var path = "/agenda/motifs/" + motif.id();
        var fields = motif();
        fields.put("role-" + doctor.id(), "0");
        fields.put("facturation", "a".repeat(201));

        var refused = coordinator.post(path, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("200 signes au plus", "a".repeat(201));

        fields.put("facturation", "a".repeat(200));
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(path).body()).contains("a".repeat(200));
    }

    @Test
    void whoeverComesSecondSeesWhatChangedOfAMotifAndChooses() {
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var path = "/agenda/motifs/" + motif.id();
        var mark = first(coordinator.get(path).body(), MARK);
        var fields = motif();
        fields.put("role-" + doctor.id(), "0");
        fields.put("marque", mark);
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);

        fields.put("libelle", "Suivi");
        var late = practice.practice().person(Role.COORDINATRICE).post(path, fields);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Quelqu’un a changé ceci entre-temps", "Bilan", "Suivi");
        assertThat(label(motif)).isEqualTo("Bilan");
        fields.put("marque", first(late.body(), MARK));
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(label(motif)).isEqualTo("Suivi");
    }

    @Test
    void whoeverComesSecondSeesWhatChangedOfWhatIsBooked() {
        var path = "/agenda/ressources/" + doctor.id();
        var fields = keyed("nom", "Dr Premier");
        fields.put("marque", first(coordinator.get(path).body(), MARK));
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        fields.put("nom", "Dr Second");

        var late = coordinator.post(path, fields);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Dr Premier", "Dr Second");
        fields.put("marque", first(late.body(), MARK));
        assertThat(coordinator.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(coordinator.get("/agenda/ressources").body()).contains("Dr Second");
    }

    private String label(Motif it) {
        return practice.within(() -> schedules.motif(practice.structure(), it.id()))
                .map(Motif::label)
                .orElse("");
    }

    @Test
    void aRetiredMotifIsProposedNoMore() {
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);

        coordinator.post("/agenda/motifs/" + motif.id() + "/retirer", Map.of());

        assertThat(practice.within(() -> schedules.motifs(practice.structure())))
                .isEmpty();
    }

    @Test
    void whoWorksHereIsPutInTheAgendaInOneAct() {
        var nurse = practice.practice().practitioner("Mme", "Infirmière", Profession.INFIRMIER);
        assertThat(coordinator.get("/agenda/ressources").body())
                .contains(nurse.id().toString());

        var answer =
                coordinator.post("/agenda/ressources", keyed("sujet", nurse.id().toString()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(practice.within(() -> schedules.resources(practice.structure())))
                .extracting(Resource::name)
                .contains("Mme Infirmière");
    }

    @Test
    void whoIsStillExpectedStaysInTheAgenda() {
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.every(15));
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var path = "/agenda/ressources/" + doctor.id() + "/retirer";
        var appointment = practice.booked(practice.request(motif, doctor, practice.at(practice.monday(), "09:00")));

        assertThat(coordinator.post(path, Map.of()).statusCode()).isEqualTo(409);

        practice.within(() -> context.getBean(Agenda.class)
                .cancel(appointment, CancellationReason.OTHER, false, AgendaPractice.SECRETARY));
        assertThat(coordinator.post(path, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void aSetOfColumnsIsKeptRenamedAndTakesTheChordOfAnother() {
        coordinator.post("/agenda/vues", set("Matin", "1"));
        coordinator.post("/agenda/vues", set("Soir", "2"));
        var page = coordinator.get("/agenda/vues").body();
        var evening = first(page, "href=\"(/agenda/vues/[^\"]+)\"><b>Soir");

        assertThat(coordinator.post(evening, set("Fin de journée", "1")).statusCode())
                .isEqualTo(303);

        assertThat(coordinator.get("/agenda/jour").body()).contains("Fin de journée", "Matin", "Control+Shift+Digit2");
        coordinator.post(evening + "/retirer", Map.of());
        assertThat(coordinator.get("/agenda/jour").body()).contains("Matin").doesNotContain("Fin de journée");
        assertThat(practice.practice()
                        .person(Role.SECRETAIRE)
                        .get("/agenda/vues")
                        .body())
                .doesNotContain("Matin");
    }

    @Test
    void aSetWithoutColumnsOrOverTheChordOfEveryoneIsRefused() {
        var shared = set("Médecins", "1");
        shared.put("pour", "tous");
        coordinator.post("/agenda/vues", shared);
        var own = set("À moi", "1");
        own.remove("colonnes");

        var answer = coordinator.post("/agenda/vues", own);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choisissez au moins une colonne.", "appelle déjà par ce chiffre");
    }

    @Test
    void aMotifAloneGivesTheFirstSlotsAndTheOneChosenLeadsToBooking() {
        practice.opensAllWeek(doctor, "09:00", "12:00", Terms.every(15));
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var secretary = practice.practice().person(Role.SECRETAIRE);

        var found = secretary.get("/agenda/creneaux?motif=" + motif.id()).body();
        var slot = first(found, "name=\"creneau\" value=\"([^\"]+)\"");
        assertThat(found).contains("premier disponible", "Dr Essai");

        for (var person :
                new String[] {"", "01a200bd-b329-7663-b302-9272c31312ce"}) { // nobody is said, or nobody known
            var fields = keyed("creneau", slot);
            fields.put("motif", motif.id().toString());
            fields.put("personne", person);
            assertThat(secretary
                            .post("/agenda/creneaux", fields)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .startsWith("/agenda/rendez-vous/nouveau?ressource=" + doctor.id());
        }
    }

    @Test
    void aWarningIsReadForItsHourOnly() {
        practice.opensAllWeek(doctor, "09:00", "18:00", Terms.every(15));
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var patient = practice.practice().knows("Aubertin", "Lise", "12/03/1985", "");
        var secretary = practice.practice().person(Role.SECRETAIRE);
        var page = "/agenda/creneaux?motif=" + motif.id() + "&personne=" + patient + "&apres=" + practice.monday();
        var slots = Pattern.compile("name=\"creneau\" value=\"([^\"]+)\"")
                .matcher(secretary.get(page).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        var fields = keyed("motif", motif.id().toString());
        fields.put("personne", patient.toString());
        fields.put("creneau", slots.get(0));
        assertThat(secretary.post("/agenda/creneaux", fields).statusCode()).isEqualTo(303);

        var again = keyed("motif", motif.id().toString());
        again.put("personne", patient.toString());
        again.put("creneau", slots.get(2));
        var warned = secretary.post("/agenda/creneaux", again);
        assertThat(warned.statusCode()).isEqualTo(409);
        assertThat(warned.body()).contains("name=\"vuPour\" value=\"" + slots.get(2));

        var other = keyed("vuPour", slots.get(2));
        other.put("vu", "SAME_DAY_SAME_MOTIF");
        other.putAll(Map.of("motif", motif.id().toString(), "personne", patient.toString(), "creneau", slots.get(3)));
        assertThat(secretary.post("/agenda/creneaux", other).statusCode()).isEqualTo(409);
        other.put("cle", UUID.randomUUID().toString());
        other.put("vuPour", slots.get(3));
        other.put("vu", "MINOR_ALONE");
        assertThat(secretary.post("/agenda/creneaux", other).statusCode()).isEqualTo(409);
        other.put("cle", UUID.randomUUID().toString());
        other.put("vu", "SAME_DAY_SAME_MOTIF");
        assertThat(secretary.post("/agenda/creneaux", other).statusCode()).isEqualTo(303);
    }

    @Test
    void theQuestionIsNarrowedAndItsFaultsAreSaid() {
        practice.opensAllWeek(doctor, "09:00", "18:00", Terms.every(15));
        var motif = practice.motif("Consultation", new MotifTimes(15, 20, 0, 0), doctor);
        var page = "/agenda/creneaux?motif=" + motif.id();

        assertThat(coordinator.get(page + "&jours=2&de=14:00&a=16:00").body())
                .contains("mar. ", "14:00")
                .doesNotContain("<b>lun. ", "09:00</b>");
        assertThat(coordinator.get(page + "&de=16:00&a=14:00").body()).contains("vient avant la première");
        assertThat(coordinator.get(page + "&jours=7").body()).contains("Aucun créneau libre", "Élargissez");
        var other = practice.doctor("Dr Autre");
        practice.opensAllWeek(other, "09:00", "18:00", Terms.every(15));
        assertThat(coordinator.get(page + "&avec=" + other.id()).body())
                .contains("Dr Autre ne reçoit pas pour ce motif.")
                .doesNotContain("Élargissez");
        assertThat(coordinator.get(page + "&apres=01%2F01%2F2020").body())
                .contains("Le 01/01/2020 est passé", "value=\"01/01/2020\"", "data-choice");
        assertThat(coordinator.get(page + "&apres=01%2F01%2F2040").body()).contains("C’est trop loin");
        assertThat(coordinator.get("/agenda/creneaux?chercher=oui").body()).contains("Choisissez un motif.");
    }

    private Map<String, String> motif() {
        var fields = keyed("libelle", "Bilan");
        fields.put("libellePublic", "Rendez-vous");
        fields.put("code", "BIL");
        fields.put("connu", "20");
        fields.put("nouveau", "30");
        fields.put("documents", "Carte Vitale\n\nOrdonnance");
        fields.put("facturation", "Ordonnance à lire avant de coter.");
        fields.put("ageMin", "16");
        fields.put("couleur", "3");
        return fields;
    }

    private Map<String, String> set(String name, String chord) {
        var fields = keyed("nom", name);
        fields.put("rang", chord);
        fields.put("pour", "moi");
        fields.put("colonnes", doctor.id().toString());
        return fields;
    }

    private static Map<String, String> keyed(String name, String value) {
        var fields = new HashMap<String, String>();
        fields.put("cle", UUID.randomUUID().toString());
        fields.put(name, value);
        return fields;
    }

    private static String first(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}

package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.Acting;
import fr.maillon.frontoffice.agenda.Urgency;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.reception.Action;
import fr.maillon.frontoffice.reception.CardEntry;
import fr.maillon.frontoffice.reception.CardId;
import fr.maillon.frontoffice.reception.Channel;
import fr.maillon.frontoffice.reception.IdentityCheck;
import fr.maillon.frontoffice.reception.Reception;
import fr.maillon.frontoffice.reception.Relation;
import fr.maillon.frontoffice.reception.Triage;
import fr.maillon.frontoffice.reception.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came in today: some cards closed earlier, and two that are open at this very moment. */
@Component
class Calls {
    private static final String FIRST_VISIT = "Premier rendez-vous avec un médecin généraliste";
    private static final String FALL = "Chute à l’école ce matin";
    private static final Set<String> RINGS = Set.of(FIRST_VISIT, FALL);

    /**
     * What came in.
     *
     * @param member whom it is about, by the number of that member, or nobody known
     * @param target who is told, when it is over
     */
    private record Came(
            Channel channel, @Nullable Integer member, int minutesAgo, Action action, String target, CardEntry entry) {}

    private static final List<Came> EARLIER = List.of(
            new Came(
                    Channel.TELEPHONE,
                    22,
                    95,
                    Action.RAPPEL,
                    "Dr Vasselin",
                    entry("", Relation.PATIENT, "Demande si ses résultats sont arrivés", Urgency.U4)),
            new Came(
                    Channel.COURRIEL,
                    4,
                    80,
                    Action.INFORMATION,
                    "",
                    entry("", Relation.PATIENT, "Horaires du samedi", Urgency.U4)),
            new Came(
                    Channel.TELEPHONE,
                    29,
                    52,
                    Action.MESSAGE,
                    "Mme Perrachet",
                    entry(
                            "Service de soins à domicile",
                            Relation.PROFESSIONNEL,
                            "Passage décalé à demain",
                            Urgency.U3)),
            new Came(
                    Channel.MESSAGERIE_VOCALE,
                    null,
                    38,
                    Action.RAPPEL,
                    "",
                    entry("M. Aubin", Relation.AUTRE, "Cherche un kinésithérapeute", Urgency.U4)),
            new Came(
                    Channel.COMPTOIR,
                    45,
                    21,
                    Action.COURRIER,
                    "",
                    entry("", Relation.PATIENT, "Attestation de présence", Urgency.U4)));

    /** Open at this very moment: what becomes of them is still to be said. */
    private static final List<Came> RINGING = List.of(
            new Came(
                    Channel.TELEPHONE,
                    null,
                    4,
                    Action.RAPPEL,
                    "",
                    new CardEntry(
                            "Mme Delorme",
                            Relation.PATIENT,
                            "06 39 98 12 40",
                            FIRST_VISIT,
                            "«\u202fJe viens d’emménager, je n’ai plus de médecin. Avant vendredi si possible.\u202f»",
                            Triage.of(Urgency.U4),
                            null,
                            Wish.ANY,
                            "")),
            new Came(
                    Channel.TELEPHONE,
                    10,
                    1,
                    Action.RAPPEL,
                    "",
                    new CardEntry(
                            "Mme Boukhari",
                            Relation.PARENT,
                            "06 39 98 45 07",
                            FALL,
                            "«\u202fElle est tombée dans la cour, son poignet est gonflé mais elle bouge les"
                                    + " doigts.\u202f»",
                            Triage.of(Urgency.U2),
                            null,
                            Wish.ANY,
                            "")));

    private final Reception reception;

    Calls(Reception reception) {
        this.reception = reception;
    }

    /** Those of the day before are over; nothing more when she still has cards open. */
    void ring(Acting secretary, List<PatientId> members, Instant now) {
        endOfYesterday(secretary, now);
        if (!reception.open(secretary).isEmpty()) {
            return;
        }
        if (now.isAfter(Centre.wall().day(Centre.wall().dateOf(now)).start().plus(Duration.ofHours(10)))) {
            EARLIER.forEach(it -> close(secretary, members, now, it));
        }
        RINGING.forEach(it -> open(secretary, members, now, it));
    }

    /** Only what rings here by itself: what a visitor noted stays until she closes it. */
    private void endOfYesterday(Acting secretary, Instant now) {
        var midnight = Centre.wall().day(Centre.wall().dateOf(now)).start();
        reception.open(secretary).stream()
                .filter(card -> card.openedAt().isBefore(midnight) && RINGS.contains(card.request()))
                .forEach(card -> reception.close(secretary, card.id(), Action.RAPPEL, ""));
    }

    private static CardEntry entry(String caller, Relation relation, String request, Urgency urgency) {
        return new CardEntry(caller, relation, "", request, "", Triage.of(urgency), null, Wish.ANY, "");
    }

    private void close(Acting by, List<PatientId> members, Instant now, Came it) {
        reception.close(by, open(by, members, now, it), it.action(), it.target());
    }

    private CardId open(Acting by, List<PatientId> members, Instant now, Came it) {
        var about = it.member() == null ? null : members.get(it.member()).value();
        var card = reception.open(by, it.channel(), about, now.minus(Duration.ofMinutes(it.minutesAgo())));
        reception.write(by, card, 1, it.entry());
        if (about != null) {
            reception.checked(by, card, IdentityCheck.NOM_ET_NAISSANCE);
        }
        return card;
    }
}

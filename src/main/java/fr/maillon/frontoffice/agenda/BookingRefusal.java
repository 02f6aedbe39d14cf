package fr.maillon.frontoffice.agenda;

import java.util.List;

/**
 * Why an hour cannot be had, in words, and the ways out.
 *
 * @param nearest free hours near it
 * @param asksReason it is possible all the same, with a reason
 */
public record BookingRefusal(String sentence, List<Proposal> nearest, boolean asksReason) {

    public static BookingRefusal of(BookingOutcome.Refused refused) {
        return switch (refused) {
            case BookingOutcome.SlotTaken(var asked, var nearest) ->
                new BookingRefusal(leading("Ce créneau est pris.", nearest), nearest, true);
            case BookingOutcome.SlotHeld(var asked, var holder, var until, var nearest) ->
                new BookingRefusal(leading("Ce créneau est retenu par " + holder + ".", nearest), nearest, false);
            case BookingOutcome.OutsideOpenings(var asked, var nearest) ->
                new BookingRefusal(leading("Ce n’est pas ouvert à cette heure pour ce motif.", nearest), nearest, true);
            case BookingOutcome.QuotaReached(var asked, var quota) ->
                alone("Le nombre de rendez-vous en plus est atteint pour cette plage.", false);
            case BookingOutcome.NeverOverbooked(var asked, var what) ->
                alone(what + " n’est pas libre à cette heure.", false);
            case BookingOutcome.NotAllowed(var status) ->
                alone("Ce rendez-vous est «\u202f" + status.label() + "\u202f»\u00a0: cela ne se fait plus.", false);
            case BookingOutcome.Replaced replaced ->
                alone("Ce rendez-vous a été reporté, et le nouveau tient toujours.", false);
            case BookingOutcome.PersonDied died ->
                alone("Un décès est enregistré pour cette personne\u00a0: rien n’est réservé.", false);
            case BookingOutcome.NeedsReason needed -> alone("C’est au-delà du temps libre.", true);
        };
    }

    /** On a page where a reason can be typed. */
    public String orWhy() {
        return asksReason ? sentence + " Dites pourquoi continuer, ou choisissez une autre heure." : sentence;
    }

    private static String leading(String sentence, List<Proposal> nearest) {
        return nearest.isEmpty() ? sentence : sentence + " Voici les plus proches.";
    }

    private static BookingRefusal alone(String sentence, boolean asksReason) {
        return new BookingRefusal(sentence, List.of(), asksReason);
    }
}

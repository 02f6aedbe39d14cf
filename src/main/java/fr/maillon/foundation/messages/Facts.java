package fr.maillon.foundation.messages;

import static fr.maillon.foundation.messages.wording.Blank.ADDRESS;
import static fr.maillon.foundation.messages.wording.Blank.BRING;
import static fr.maillon.foundation.messages.wording.Blank.CANCEL;
import static fr.maillon.foundation.messages.wording.Blank.DATE;
import static fr.maillon.foundation.messages.wording.Blank.FOR;
import static fr.maillon.foundation.messages.wording.Blank.PHONE;
import static fr.maillon.foundation.messages.wording.Blank.PLACE;
import static fr.maillon.foundation.messages.wording.Blank.PREPARE;
import static fr.maillon.foundation.messages.wording.Blank.SENDER;
import static fr.maillon.foundation.messages.wording.Blank.TIME;

import fr.maillon.foundation.messages.ContactPlan.Holder;
import fr.maillon.foundation.messages.wording.Blank;
import fr.maillon.foundation.messages.wording.RevealingWords;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.printing.FrenchNumbers;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be said of an appointment to whoever a way leads to, in the words a message uses. */
record Facts(AppointmentNotice notice, ChosenWay chosen, Sender sender) {
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE dd/MM", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_HOUR = DateTimeFormatter.ofPattern("H'h'mm", Locale.FRENCH);
    private static final String BY_PHONE = "– Appelez-nous\u00a0: nous avons des consignes à vous donner.";

    /** For an e-mail, which anyone may read over a shoulder: what would reveal something is left out. */
    Map<Blank, String> readByAnyone() {
        var facts = new EnumMap<Blank, String>(Blank.class);
        facts.put(DATE, FrenchDates.withWeekday(notice.localStart().toLocalDate()));
        facts.put(TIME, FrenchDates.inLetter(notice.localStart().toLocalTime()));
        facts.put(ADDRESS, String.join("\n", notice.address()));
        facts.put(PHONE, phone());
        facts.put(CANCEL, neutral(notice.cancelHow()));
        facts.put(SENDER, sender.name());
        facts.put(FOR, forWhom());
        facts.put(PLACE, chosen.bare() ? "" : neutral(notice.site()));
        facts.put(BRING, chosen.bare() ? "" : listed(notice.bring()));
        facts.put(PREPARE, prepare());
        return facts;
    }

    /** For a text message: in few letters, and as bare for everybody as it is for a discreet contact. */
    Map<Blank, String> onATelephone(List<String> address) {
        var start = notice.localStart();
        var facts = new EnumMap<Blank, String>(Blank.class);
        facts.put(DATE, SHORT_DAY.format(start));
        facts.put(TIME, SHORT_HOUR.format(start));
        facts.put(ADDRESS, String.join(", ", address));
        facts.put(PHONE, phone());
        facts.put(SENDER, sender.name());
        facts.put(FOR, forWhom());
        return facts;
    }

    /** The site's name where it reveals nothing; a letter is read by its addressee, but its first lines lie open on a desk. */
    @Nullable
    String neutralSite() {
        return chosen.bare() || neutral(notice.site()).isEmpty() ? null : notice.site();
    }

    List<String> bring() {
        return chosen.bare() ? List.of() : notice.bring();
    }

    List<String> preparation() {
        if (chosen.bare()) {
            return instructions().isEmpty() ? List.of() : List.of(BY_PHONE.substring(2));
        }
        return instructions();
    }

    private List<String> instructions() {
        var text = notice.preparation();
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String phone() {
        var own = notice.phone();
        var number = own == null ? sender.phone() : own;
        return number == null ? "" : FrenchNumbers.phone(number);
    }

    private String forWhom() {
        if (chosen.bare()
                || chosen.way().holder() == Holder.PERSON
                || notice.givenName().isBlank()) {
            return "";
        }
        var name = notice.givenName().strip();
        return ("AEÉÈÊIÎOÔUYHaeéèêiîoôuyh".indexOf(name.charAt(0)) < 0 ? " de " : " d’") + name;
    }

    /** Instructions that may not be written here must still reach the person: by telephone. */
    private String prepare() {
        boolean all = chosen.bare()
                ? instructions().isEmpty()
                : Stream.concat(instructions().stream(), notice.bring().stream())
                        .allMatch(RevealingWords::noneIn);
        var said = chosen.bare() ? "" : listed(instructions());
        return all ? said : (said + "\n" + BY_PHONE).strip();
    }

    private static String listed(List<String> things) {
        return things.stream()
                .filter(RevealingWords::noneIn)
                .map(thing -> "– " + thing)
                .collect(Collectors.joining("\n"));
    }

    private static String neutral(String text) {
        return RevealingWords.noneIn(text) ? text : "";
    }
}

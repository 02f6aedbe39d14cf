package fr.maillon.foundation.messages;

import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.foundation.messages.wording.ShortText;
import fr.maillon.foundation.messages.wording.Wording;
import fr.maillon.foundation.printing.Convocation;
import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.foundation.printing.PostalAddress;
import fr.maillon.foundation.printing.Typography;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of one message.
 *
 * @param words the structure's wording of this occasion for each channel
 * @param today the date that a letter bears
 */
record Composer(Occasion occasion, Map<Channel, Wording> words, Sender sender, LocalDate today) {

    Composed compose(AppointmentNotice notice, ChosenWay chosen) {
        var facts = new Facts(notice, chosen, sender);
        var envelope = chosen.envelope();
        var sheet = envelope == null ? null : sheet(facts, envelope);
        if (chosen.onPaper() && sheet != null) {
            return new Composed(Channel.PAPER, sheet.title(), asText(sheet), sheet);
        }
        if (chosen.onATelephone()) {
            return new Composed(Channel.SMS, words(Channel.SMS).subject(facts.readByAnyone()), text(facts), sheet);
        }
        var read = facts.readByAnyone();
        return new Composed(
                Channel.EMAIL,
                words(Channel.EMAIL).subject(read),
                words(Channel.EMAIL).body(read),
                sheet);
    }

    /** In one message where that can be: a place that is too long to tell is left to the confirmation. */
    private String text(Facts facts) {
        var whole = ShortText.of(
                words(Channel.SMS).body(facts.onATelephone(facts.notice().address())));
        return ShortText.length(whole) <= ShortText.LONGEST
                ? whole
                : ShortText.of(words(Channel.SMS)
                        .body(facts.onATelephone(
                                facts.notice().address().stream().limit(1).toList())));
    }

    private PaperText sheet(Facts facts, PostalAddress to) {
        var notice = facts.notice();
        var read = facts.readByAnyone();
        return new PaperText(
                sender.letterhead(),
                to,
                sender.town(),
                today,
                words(Channel.PAPER).subject(read),
                words(Channel.PAPER).paragraphs(read),
                notice.person(),
                occasion == Occasion.CANCELLATION ? null : notice.localStart(),
                new Convocation.Venue(facts.neutralSite(), notice.address(), notice.access(), phone(notice)),
                facts.bring(),
                facts.preparation(),
                notice.cancelHow());
    }

    private Wording words(Channel channel) {
        return Objects.requireNonNull(words.get(channel));
    }

    private @Nullable String phone(AppointmentNotice notice) {
        return notice.phone() == null ? sender.phone() : notice.phone();
    }

    /** The sheet read aloud: for lists, screen readers and the page that shows the message. */
    private static String asText(PaperText it) {
        var starts = it.starts();
        if (starts == null) {
            return String.join("\n\n", it.paragraphs());
        }
        return Stream.of(
                        it.paragraphs(),
                        List.of(FrenchDates.withWeekday(starts)),
                        List.of("Pour " + it.person()),
                        it.venue().lines(),
                        it.bring().stream()
                                .map(thing -> "À apporter\u00a0: " + thing)
                                .toList(),
                        it.before().stream()
                                .map(thing -> "Avant de venir\u00a0: " + thing)
                                .toList(),
                        List.of(it.cancel()))
                .flatMap(List::stream)
                .map(Typography::polish)
                .collect(Collectors.joining("\n"));
    }
}

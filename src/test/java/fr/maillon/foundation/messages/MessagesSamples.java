package fr.maillon.foundation.messages;

import fr.maillon.foundation.access.AccountId;
import fr.maillon.foundation.messages.wording.Occasion;
import fr.maillon.testing.Practice;
import fr.maillon.testing.RouteSamples;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;

class MessagesSamples implements RouteSamples {
    @Override
    public boolean cover(String path) {
        return path.startsWith("/messages");
    }

    @Override
    public boolean nameObjects(String path) {
        return !path.startsWith("/messages/textes/");
    }

    @Override
    public Map<String, String> variables(String path, ApplicationContext context, Practice practice) {
        if (path.startsWith("/messages/textes/")) {
            return Map.of("occasion", word(Occasion.CONFIRMATION), "canal", word(Channel.PAPER));
        }
        var messages = context.getBean(Messages.class);
        var letter = practice.within(() -> letter(messages, practice));
        return path.contains("{run}")
                ? Map.of("run", practice.within(() -> run(messages, practice, letter)))
                : Map.of("id", letter.toString());
    }

    private static MessageId letter(Messages messages, Practice practice) {
        var notice = Notices.notice(practice.structure());
        var asked = messages.confirm(notice, Notices.plan(notice, Notices.post(notice)));
        return ((ComposeOutcome.Queued) asked).message();
    }

    private static String run(Messages messages, Practice practice, MessageId letter) {
        return messages.print(practice.structure(), List.of(letter), AccountId.next())
                .orElseThrow()
                .toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

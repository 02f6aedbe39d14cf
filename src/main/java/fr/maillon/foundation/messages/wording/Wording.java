package fr.maillon.foundation.messages.wording;

import fr.maillon.foundation.printing.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A subject and a text with blanks to fill. A wording that {@link WordingCheck} finds faulty is never stored. */
public record Wording(String subject, String body) {
    static final Pattern BLANK = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    public Wording {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").strip();
    }

    /** The subject as it will be read, on one line. */
    public String subject(Map<Blank, String> facts) {
        return Typography.polish(filled(subject, facts).replaceAll("\\s*\\n\\s*", " "));
    }

    /**
     * The text as it will be read. A line whose blank has nothing to say is left out, and a paragraph none of whose
     * blanks has anything to say goes with its heading.
     */
    public String body(Map<Blank, String> facts) {
        return paragraphs(facts).stream().collect(Collectors.joining("\n\n"));
    }

    /** The same, paragraph by paragraph. */
    public List<String> paragraphs(Map<Blank, String> facts) {
        var kept = new ArrayList<String>();
        for (var paragraph : PARAGRAPHS.split(body, -1)) {
            var lines = paragraph.lines().toList();
            var spoken = lines.stream().filter(line -> says(line, facts)).toList();
            boolean mute =
                    lines.stream().anyMatch(Wording::asks) && spoken.stream().noneMatch(Wording::asks);
            if (!mute && !spoken.isEmpty()) {
                kept.add(Typography.polish(filled(String.join("\n", spoken), facts)));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean asks(String line) {
        return BLANK.matcher(line)
                .results()
                .anyMatch(found ->
                        Blank.of(found.group(1)).filter(Blank::carriesItsLine).isPresent());
    }

    private static boolean says(String line, Map<Blank, String> facts) {
        return BLANK.matcher(line)
                .results()
                .flatMap(found -> Blank.of(found.group(1)).stream())
                .filter(Blank::carriesItsLine)
                .noneMatch(blank -> facts.getOrDefault(blank, "").isBlank());
    }

    private static String filled(String text, Map<Blank, String> facts) {
        return BLANK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Blank.of(found.group(1))
                        .map(blank -> facts.getOrDefault(blank, ""))
                        .orElse("")));
    }
}

package fr.maillon.foundation.calendar;

import static java.time.DayOfWeek.MONDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day to come said from today, in plain letters: « dans 3 semaines », « semaine prochaine » (its Monday), « jeudi semaine
 * prochaine », « lundi prochain », « lundi en huit ». Eight days are one week and fifteen are two, as one counts aloud.
 *
 * @param other reads the day from which « en huit » counts
 */
record SaidDay(LocalDate today, Function<String, Optional<LocalDate>> other) {
    private static final Pattern WITHIN =
            Pattern.compile("dans (\\d{1,3}|[a-z]+) (j(?:ours?)?|sem(?:aines?)?|mois|ans?|annees?)");
    private static final Pattern NEXT_WEEK = Pattern.compile("(?:([a-z]+) )?sem(?:aine)? pro(?:chaine)?");
    private static final Pattern NEXT = Pattern.compile("([a-z]+) prochain");
    private static final Pattern LATER = Pattern.compile("(.+) en (huit|8|quinze|15)");
    private static final List<String> NUMBERS =
            List.of("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");
    private static final Map<String, Integer> OTHERS = Map.of("une", 1, "douze", 12, "quinze", 15);
    private static final Map<Integer, Integer> AS_COUNTED = Map.of(8, 7, 15, 14);
    private static final int FARTHEST = 999;

    Optional<LocalDate> of(String words) {
        return found(WITHIN, words)
                .flatMap(this::within)
                .or(() -> found(NEXT_WEEK, words).flatMap(this::nextWeek))
                .or(() -> found(NEXT, words)
                        .filter(it -> WrittenDay.weekday(it.group(1)) != null)
                        .flatMap(it -> other.apply(it.group(1))))
                .or(() -> found(LATER, words).flatMap(this::later));
    }

    private static Optional<MatchResult> found(Pattern pattern, String words) {
        var matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private Optional<LocalDate> within(MatchResult said) {
        int count = number(said.group(1));
        return count > FARTHEST
                ? Optional.empty()
                : Optional.of(
                        switch (said.group(2).charAt(0)) {
                            case 'j' -> today.plusDays(AS_COUNTED.getOrDefault(count, count));
                            case 's' -> today.plusWeeks(count);
                            case 'm' -> today.plusMonths(count);
                            default -> today.plusYears(count);
                        });
    }

    private static int number(String said) {
        if (said.matches("\\d+")) {
            return Integer.parseInt(said);
        }
        int small = NUMBERS.indexOf(said);
        return small >= 0 ? small : OTHERS.getOrDefault(said, FARTHEST + 1);
    }

    private Optional<LocalDate> nextWeek(MatchResult said) {
        var monday = today.with(TemporalAdjusters.next(MONDAY));
        return said.group(1) == null
                ? Optional.of(monday)
                : Optional.ofNullable(WrittenDay.weekday(said.group(1)))
                        .map(day -> monday.with(TemporalAdjusters.nextOrSame(day)));
    }

    private Optional<LocalDate> later(MatchResult said) {
        return other.apply(said.group(1)).map(it -> it.plusWeeks(said.group(2).matches("huit|8") ? 1 : 2));
    }
}

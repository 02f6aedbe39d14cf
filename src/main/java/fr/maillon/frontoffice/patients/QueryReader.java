package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.DatamatrixReading;
import fr.maillon.frontoffice.identity.DateReading;
import fr.maillon.frontoffice.identity.InsDatamatrix;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.InsReading;
import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.identity.PartialDate;
import fr.maillon.frontoffice.identity.Spelling;
import fr.maillon.frontoffice.identity.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes what was typed apart: the whole first (scan, matricule, number), then date and telephone wherever they stand, then names. */
final class QueryReader {
    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 8;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f,;]+");
    private static final Pattern NUMBER = Pattern.compile("(?:IPP|N°|NO)? ?(\\d{1,9})");
    private static final Pattern PART_OF_INS = Pattern.compile("[1-478]\\d{10,13}|[1-478]\\d{4}2[AB]\\d{4,7}");
    private static final Set<String> TITLES =
            Set.of("M", "MR", "MME", "MLLE", "MONSIEUR", "MADAME", "MADEMOISELLE", "DR", "NE", "NEE", "IPP");

    /** Anywhere else it begins a name, LE GOFF, which is found by what follows. */
    private static final String BEFORE_A_DATE = "LE";

    private final LocalDate today;
    private final String substitute;
    private String whole = "";
    private @Nullable PartialDate birth;
    private @Nullable PhoneNumber phone;
    private @Nullable String advice;

    QueryReader(LocalDate today, String substitute) {
        this.today = today;
        this.substitute = substitute;
    }

    PatientQuery read(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        whole = text;
        return switch (InsDatamatrix.read(text, substitute)) {
            case DatamatrixReading.Read scan -> scanned(scan.traits());
            case DatamatrixReading.Refused refused -> {
                advice = refused.reason();
                yield query(List.of(), OptionalLong.empty(), Optional.empty(), Optional.empty());
            }
            case DatamatrixReading.NotADatamatrix ignored -> typed(text);
        };
    }

    private PatientQuery scanned(InsTraits traits) {
        birth = PartialDate.of(traits.birthDate());
        var words =
                List.of(traits.birthName().value(), traits.givenNames().tokens().getFirst());
        return query(words, OptionalLong.empty(), Optional.of(traits.matricule().value()), Optional.of(traits));
    }

    private PatientQuery typed(String text) {
        var capitals = Spelling.capitals(text);
        var together = SPACES.matcher(capitals).replaceAll("");
        if (InsMatricule.read(together, InsOid.DEMO) instanceof InsReading.Read read) {
            return query(
                    List.of(),
                    OptionalLong.empty(),
                    Optional.of(read.matricule().value()),
                    Optional.empty());
        }
        var parts = parts(text);
        if (phone == null && PART_OF_INS.matcher(together).matches()) {
            advice = "Le matricule INS se saisit en entier\u00a0: quinze caractères.";
        }
        return query(written(parts), number(capitals), Optional.empty(), Optional.empty());
    }

    /** What is left once a telephone number and a date have been taken out. */
    private List<String> parts(String text) {
        var parts = new ArrayList<>(List.of(SPACES.split(text.strip())));
        takeOut(parts, 6, this::isPhone);
        int date = takeOut(parts, 5, this::isDate);
        if (date > 0 && BEFORE_A_DATE.equals(Spelling.fold(parts.get(date - 1)))) {
            parts.remove(date - 1);
        }
        return parts;
    }

    /**
     * Removes the longest run of neighbouring parts that {@code isIt} recognises.
     *
     * @return where it stood; -1 when nothing was recognised
     */
    private static int takeOut(List<String> parts, int longest, Predicate<String> isIt) {
        for (int length = Math.min(longest, parts.size()); length > 0; length--) {
            for (int start = 0; start + length <= parts.size(); start++) {
                if (isIt.test(String.join(" ", parts.subList(start, start + length)))) {
                    parts.subList(start, start + length).clear();
                    return start;
                }
            }
        }
        return -1;
    }

    private boolean isPhone(String run) {
        if (run.chars().filter(Character::isDigit).count() < 9 || run.chars().anyMatch(Character::isLetter)) {
            return false;
        }
        phone = PhoneNumber.read(run).orElse(null);
        return phone != null;
    }

    private boolean isDate(String run) {
        return switch (WrittenDate.read(run, today)) {
            case DateReading.Read read -> {
                birth = read.date();
                advice = null;
                yield true;
            }
            case DateReading.Refused refused -> {
                advice = refused.reason();
                yield false;
            }
            case DateReading.NotADate ignored -> false;
        };
    }

    private static List<String> written(List<String> parts) {
        return parts.stream()
                .filter(part -> part.chars().noneMatch(Character::isDigit))
                .filter(part -> !Spelling.fold(part).isEmpty() && !TITLES.contains(Spelling.fold(part)))
                .limit(MOST_WORDS)
                .toList();
    }

    private static OptionalLong number(String capitals) {
        var number = NUMBER.matcher(capitals);
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }

    private PatientQuery query(List<String> written, OptionalLong ipp, Optional<String> ins, Optional<InsTraits> scan) {
        return new PatientQuery(
                whole,
                Optional.ofNullable(birth),
                written.stream()
                        .map(Spelling::fold)
                        .filter(word -> !word.equals(BEFORE_A_DATE))
                        .toList(),
                written,
                Optional.ofNullable(phone),
                ipp,
                ins,
                scan,
                Optional.ofNullable(advice));
    }
}

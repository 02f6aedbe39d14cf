package fr.maillon.frontoffice.identity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The INS datamatrix: header of 26 characters, then blocks of an identifier (S1 to S7) and a value.
 *
 * <p>A group separator (GS, 0x1D) ends a value of variable size that is shorter than its maximum and not the last. Source: ANS, INS –
 * format datamatrix v2.2.
 */
public final class InsDatamatrix {
    static final char GS = '\u001d';
    private static final String HEADER = "IS01" + "0".repeat(22);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** The blocks in their order of writing, with the sizes by which they are read. */
    enum Field {
        MATRICULE("S1", 15, 15),
        OID("S2", 19, 20),
        GIVEN_NAMES("S3", 1, 100),
        BIRTH_NAME("S4", 1, 100),
        SEX("S5", 1, 1),
        BIRTH_DATE("S6", 10, 10),
        BIRTHPLACE("S7", 5, 5);

        final String id;
        final int shortest;
        final int longest;

        Field(String id, int shortest, int longest) {
            this.id = id;
            this.shortest = shortest;
            this.longest = longest;
        }

        boolean isFixed() {
            return shortest == longest;
        }
    }

    private InsDatamatrix() {}

    /** The payload to encode; empty for {@link Sex#I}, which the format cannot carry. */
    public static Optional<String> write(InsTraits traits) {
        if (traits.sex() == Sex.I) {
            return Optional.empty();
        }
        var payload = new StringBuilder(HEADER);
        var place = traits.birthplace();
        append(payload, Field.MATRICULE, traits.matricule().value(), false);
        append(payload, Field.OID, traits.matricule().oid().oid(), false);
        append(payload, Field.GIVEN_NAMES, traits.givenNames().value(), false);
        append(payload, Field.BIRTH_NAME, traits.birthName().value(), false);
        append(payload, Field.SEX, traits.sex().name(), false);
        append(payload, Field.BIRTH_DATE, DAY.format(traits.birthDate()), place == null);
        if (place != null) {
            append(payload, Field.BIRTHPLACE, place, true);
        }
        return Optional.of(payload.toString());
    }

    private static void append(StringBuilder payload, Field field, String value, boolean last) {
        payload.append(field.id).append(value);
        if (!field.isFixed() && value.length() < field.longest && !last) {
            payload.append(GS);
        }
    }

    /**
     * Reads what a scanner sent, lower case or without its separators included.
     *
     * @param substitute what a keyboard scanner types instead of the separator, or empty
     */
    public static DatamatrixReading read(String scanned, String substitute) {
        var text = scanned.strip().toUpperCase(Locale.ROOT);
        if (!text.startsWith("IS0") || text.length() < HEADER.length()) {
            return new DatamatrixReading.NotADatamatrix();
        }
        var blocks =
                substitute.isEmpty() ? text : text.replace(substitute.toUpperCase(Locale.ROOT), String.valueOf(GS));
        return new DatamatrixBlocks(blocks.substring(HEADER.length()))
                .split()
                .map(InsDatamatrix::traits)
                .orElseGet(() -> new DatamatrixReading.Refused(
                        "Le datamatrix n’a pas été lu en entier\u00a0: à scanner de nouveau, ou à saisir."));
    }

    private static DatamatrixReading traits(Map<Field, String> values) {
        var oid = InsOid.ofOid(values.getOrDefault(Field.OID, ""));
        if (oid.isEmpty()) {
            return new DatamatrixReading.Refused("La nature du matricule (OID) de ce datamatrix n’est pas connue.");
        }
        return switch (InsMatricule.read(values.getOrDefault(Field.MATRICULE, ""), oid.get())) {
            case InsReading.Refused refused -> new DatamatrixReading.Refused(refused.reason());
            case InsReading.Read read -> withMatricule(read.matricule(), values);
        };
    }

    private static DatamatrixReading withMatricule(InsMatricule matricule, Map<Field, String> values) {
        var given = name(values, Field.GIVEN_NAMES, NameProfile.GIVEN);
        var family = name(values, Field.BIRTH_NAME, NameProfile.FAMILY);
        var sex = Sex.ofCode(values.getOrDefault(Field.SEX, "")).filter(known -> known != Sex.I);
        var date = date(values.getOrDefault(Field.BIRTH_DATE, ""));
        if (given == null || family == null || sex.isEmpty() || date == null) {
            return new DatamatrixReading.Refused(
                    "Il manque un trait à ce datamatrix, ou l’un d’eux est illisible\u00a0: à saisir.");
        }
        return new DatamatrixReading.Read(
                new InsTraits(matricule, given, family, sex.get(), date, values.get(Field.BIRTHPLACE)));
    }

    private static @Nullable CivilName name(Map<Field, String> values, Field field, NameProfile profile) {
        return switch (CivilName.read(values.getOrDefault(field, ""), profile)) {
            case NameReading.Accepted accepted -> accepted.name();
            case NameReading.Refused ignored -> null;
        };
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

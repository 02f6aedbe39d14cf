package fr.maillon.frontoffice.agenda.catalogue;

import fr.maillon.foundation.structure.StructureId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What an appointment is for. {@code publicLabel} is what the patient reads: it reveals neither speciality nor disease.
 * {@code confidential}: never named in a message or on a shared screen.
 */
@NamedInterface("catalogue")
public record Motif(
        StructureId structure,
        MotifId id,
        String code,
        String label,
        String publicLabel,
        MotifTimes times,
        Guidance guidance,
        Limits limits,
        boolean confidential,
        boolean online,
        boolean overbookable,
        int colour,
        int position) {

    /**
     * What to say, to ask, to bring and to bill. {@code instruction} and {@code billing} (at most {@link #LONGEST_BILLING}
     * signs) are for the secretary, never for the patient; the rest is for both.
     */
    public record Guidance(
            String preparation, List<String> documents, boolean prescription, String instruction, String billing) {
        public static final int LONGEST_BILLING = 200;
        public static final Guidance NONE = new Guidance("", List.of(), false, "");

        public Guidance {
            documents = List.copyOf(documents);
        }

        /** With nothing to say of the bill. */
        public Guidance(String preparation, List<String> documents, boolean prescription, String instruction) {
            this(preparation, documents, prescription, instruction, "");
        }

        public Guidance billed(String as) {
            return new Guidance(preparation, documents, prescription, instruction, as);
        }
    }

    /** For whom and how long ahead. Ages in years, both included; {@code sex} is F, M or nothing. */
    public record Limits(
            @Nullable Integer minAge,
            @Nullable Integer maxAge,
            @Nullable String sex,
            Duration notice,
            int horizonDays) {
        public static final Limits NONE = new Limits(null, null, null, Duration.ZERO, 180);

        public boolean fitsAge(int years) {
            return (minAge == null || years >= minAge) && (maxAge == null || years <= maxAge);
        }

        public boolean fitsSex(String recorded) {
            return sex == null || sex.equals(recorded) || (!recorded.equals("F") && !recorded.equals("M"));
        }

        /** Why it is not meant for somebody of this sex and age; nothing when it is. */
        public Optional<String> unfit(String recorded, int years) {
            if (!fitsSex(recorded)) {
                return Optional.of("Ce motif n’est pas prévu pour son sexe enregistré.");
            }
            return fitsAge(years) ? Optional.empty() : Optional.of("Ce motif n’est pas prévu pour son âge.");
        }
    }

    private static final String OF_IDENTITY = "Pièce d’identité";

    /** What she is asked to bring; first a document of identity when hers was never proven by one. */
    public List<String> toBring(boolean proven) {
        var asked = guidance.documents();
        boolean said =
                asked.stream().anyMatch(it -> it.toLowerCase(Locale.FRENCH).contains("identité"));
        return proven || said
                ? asked
                : Stream.concat(Stream.of(OF_IDENTITY), asked.stream()).toList();
    }

    /** With the usual limits and nothing to prepare. */
    public static Motif of(StructureId structure, String code, String label, String publicLabel, MotifTimes times) {
        return new Motif(
                structure,
                MotifId.next(),
                code,
                label,
                publicLabel,
                times,
                Guidance.NONE,
                Limits.NONE,
                false,
                false,
                true,
                0,
                0);
    }

    public Motif guided(Guidance by) {
        return new Motif(
                structure,
                id,
                code,
                label,
                publicLabel,
                times,
                by,
                limits,
                confidential,
                online,
                overbookable,
                colour,
                position);
    }

    public Motif limited(Limits to) {
        return new Motif(
                structure,
                id,
                code,
                label,
                publicLabel,
                times,
                guidance,
                to,
                confidential,
                online,
                overbookable,
                colour,
                position);
    }

    public Motif shown(int inColour, int at) {
        return new Motif(
                structure,
                id,
                code,
                label,
                publicLabel,
                times,
                guidance,
                limits,
                confidential,
                online,
                overbookable,
                inColour,
                at);
    }

    public Motif inConfidence() {
        return new Motif(
                structure,
                id,
                code,
                label,
                publicLabel,
                times,
                guidance,
                limits,
                true,
                false,
                overbookable,
                colour,
                position);
    }

    public Motif neverOverbooked() {
        return new Motif(
                structure,
                id,
                code,
                label,
                publicLabel,
                times,
                guidance,
                limits,
                confidential,
                online,
                false,
                colour,
                position);
    }
}

package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.BirthDate;
import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.DateReading;
import fr.maillon.frontoffice.identity.GivenNames;
import fr.maillon.frontoffice.identity.NameProfile;
import fr.maillon.frontoffice.identity.NameReading;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.frontoffice.identity.WrittenDate;
import fr.maillon.frontoffice.patients.places.Gazetteer;
import fr.maillon.frontoffice.patients.places.PlaceReading;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a typed identity: every fault at once, each beside its field, and the warnings that stop nobody. */
final class TypedTraits {
    private final Gazetteer places;
    private final LocalDate today;
    private final Map<Trait, String> faults = new EnumMap<>(Trait.class);
    private final Map<Trait, String> warnings = new EnumMap<>(Trait.class);
    private @Nullable StrictTraits strict;
    private @Nullable CivilName usedName;
    private @Nullable CivilName usedGivenName;

    private TypedTraits(Gazetteer places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    static TypedTraits read(TypedIdentity typed, Gazetteer places, LocalDate today) {
        var read = new TypedTraits(places, today);
        read.read(typed);
        return read;
    }

    private void read(TypedIdentity typed) {
        var birthName = name(Trait.BIRTH_NAME, typed.birthName(), NameProfile.FAMILY);
        var first = name(Trait.FIRST_GIVEN_NAME, typed.firstGivenName(), NameProfile.GIVEN);
        var list = optional(Trait.GIVEN_NAMES, typed.givenNames(), NameProfile.GIVEN);
        var birth = birth(typed.birthDate());
        var sex = sex(typed.sex());
        var birthplace = birthplace(typed.birthplace(), birth);
        usedName = optional(Trait.USED_NAME, typed.usedName(), NameProfile.FAMILY);
        usedGivenName = optional(Trait.USED_GIVEN_NAME, typed.usedGivenName(), NameProfile.GIVEN);
        if (birthName != null && first != null && birth != null) {
            strict = new StrictTraits(
                    birthName,
                    first,
                    list,
                    birth,
                    sex == null ? Sex.I : sex,
                    birthplace == null ? Gazetteer.UNKNOWN : birthplace);
        }
        if (first != null && list != null && !GivenNames.beginsWith(list, first)) {
            warnings.put(
                    Trait.GIVEN_NAMES,
                    "La liste ne commence pas par le premier prénom\u00a0: à vérifier sur la pièce.");
        }
    }

    private @Nullable CivilName name(Trait trait, String typed, NameProfile profile) {
        if (typed.isBlank()) {
            faults.put(
                    trait,
                    "Donnez le " + trait.label().toLowerCase(Locale.FRENCH) + ", comme sur la pièce d’identité.");
            return null;
        }
        return switch (CivilName.read(typed, profile)) {
            case NameReading.Accepted accepted -> accepted.name();
            case NameReading.Refused refused -> {
                faults.put(trait, String.join(" ", refused.reasons()));
                yield null;
            }
        };
    }

    private @Nullable CivilName optional(Trait trait, String typed, NameProfile profile) {
        return typed.isBlank() ? null : name(trait, typed, profile);
    }

    private @Nullable BirthDate birth(String typed) {
        return switch (WrittenDate.read(typed, today)) {
            case DateReading.Read read -> read.date().complete();
            case DateReading.Refused refused -> {
                faults.put(Trait.BIRTH_DATE, refused.reason());
                yield null;
            }
            case DateReading.NotADate ignored -> {
                faults.put(Trait.BIRTH_DATE, noDate(typed.strip()));
                yield null;
            }
        };
    }

    private static String noDate(String typed) {
        return (typed.isEmpty()
                        ? "Donnez la date de naissance"
                        : "«\u202f%s\u202f» n’est pas une date".formatted(typed))
                + "\u00a0: 14/05/1985, 140585, mai 1985, ou l’année seule si le reste est inconnu.";
    }

    private @Nullable Sex sex(String typed) {
        var sex = Sex.ofCode(typed);
        if (sex.isEmpty()) {
            faults.put(Trait.SEX, "Choisissez le sexe, comme sur la pièce d’identité.");
        }
        return sex.orElse(null);
    }

    private @Nullable String birthplace(String typed, @Nullable BirthDate birth) {
        return switch (places.read(typed, birth == null ? today : birth.date())) {
            case PlaceReading.Known known -> known.place().code();
            case PlaceReading.Unlisted unlisted -> {
                warnings.put(
                        Trait.BIRTHPLACE,
                        "Le code " + unlisted.code()
                                + " n’est plus dans la nomenclature\u00a0: à vérifier sur la pièce.");
                yield unlisted.code();
            }
            case PlaceReading.Several ignored -> {
                faults.put(Trait.BIRTHPLACE, several(typed.strip()));
                yield null;
            }
            case PlaceReading.Unknown ignored -> {
                faults.put(Trait.BIRTHPLACE, unknown(typed.strip()));
                yield null;
            }
        };
    }

    /** Not of one name only: 59350 is the Insee code of Lille, and the postcode of Saint-André. */
    private static String several(String typed) {
        return "Plusieurs lieux répondent à «\u202f%s\u202f»\u00a0: choisissez, ou précisez.".formatted(typed);
    }

    private static String unknown(String typed) {
        return (typed.isEmpty()
                        ? "Donnez la commune de naissance, ou le pays"
                        : "«\u202f%s\u202f» n’est ni une commune ni un pays connus\u00a0: donnez la commune, ou le pays"
                                .formatted(typed))
                + " si la naissance a eu lieu à l’étranger\u202f; 99999 si le lieu est inconnu.";
    }

    /** The strict traits, when none was at fault. */
    Optional<StrictTraits> strict() {
        return faults.isEmpty() ? Optional.ofNullable(strict) : Optional.empty();
    }

    /** What can already be compared while typing goes on: name, given name and birth date at least. */
    Optional<StrictTraits> soFar() {
        return Optional.ofNullable(strict);
    }

    @Nullable
    CivilName usedName() {
        return usedName;
    }

    @Nullable
    CivilName usedGivenName() {
        return usedGivenName;
    }

    Map<Trait, String> faults() {
        return faults;
    }

    Map<Trait, String> warnings() {
        return warnings;
    }

    /** By the name of the form field, in the order of the form. */
    static Map<String, String> byField(Map<Trait, String> sentences) {
        var byField = new LinkedHashMap<String, String>();
        sentences.forEach((trait, sentence) -> byField.put(trait.field(), sentence));
        return byField;
    }
}

package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.CivilName;
import fr.maillon.frontoffice.identity.DatamatrixReading;
import fr.maillon.frontoffice.identity.DateReading;
import fr.maillon.frontoffice.identity.InsDatamatrix;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.identity.InsOid;
import fr.maillon.frontoffice.identity.InsReading;
import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.identity.NameProfile;
import fr.maillon.frontoffice.identity.NameReading;
import fr.maillon.frontoffice.identity.Sex;
import fr.maillon.frontoffice.identity.WrittenDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An INS identity copied by hand from the INSi tool or scanned: the route that works without any connector.
 *
 * @param datamatrix what a scanner sent; when it is there, nothing else is read but the first given name
 * @param matricule typed twice, {@code again} the second time
 * @param nature name of an {@link InsOid}
 * @param firstGivenName what the operator cuts out of the list
 */
public record TypedIns(
        String datamatrix,
        String matricule,
        String again,
        String nature,
        String birthName,
        String givenNames,
        String firstGivenName,
        String birthDate,
        String sex,
        String birthplace) {
    /** What was read, or every fault by field. */
    public sealed interface Reading {
        /** A whole INS identity, and the first given name as cut out. */
        record Read(InsTraits traits, CivilName firstGivenName, CollectedBy way) implements Reading {}

        /** Every fault, by the name of its field. */
        record Faulty(Map<String, String> faults) implements Reading {}
    }

    public Reading read(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        var first = name(faults, "premierPrenom", firstGivenName, NameProfile.GIVEN);
        var traits = datamatrix.isBlank() ? copied(faults, today) : scanned(faults);
        return faults.isEmpty() && traits != null && first != null
                ? new Reading.Read(traits, first, datamatrix.isBlank() ? CollectedBy.BY_HAND : CollectedBy.DATAMATRIX)
                : new Reading.Faulty(faults);
    }

    private @Nullable InsTraits scanned(Map<String, String> faults) {
        return switch (InsDatamatrix.read(datamatrix, "")) {
            case DatamatrixReading.Read read -> read.traits();
            case DatamatrixReading.Refused refused -> {
                faults.put("datamatrix", refused.reason());
                yield null;
            }
            case DatamatrixReading.NotADatamatrix ignored -> {
                faults.put("datamatrix", "Ce n’est pas un datamatrix INS\u00a0: à scanner de nouveau, ou à saisir.");
                yield null;
            }
        };
    }

    private @Nullable InsTraits copied(Map<String, String> faults, LocalDate today) {
        var number = matricule(faults);
        var family = name(faults, "nomNaissance", birthName, NameProfile.FAMILY);
        var list = name(faults, "prenoms", givenNames, NameProfile.GIVEN);
        var date = date(faults, today);
        var known = Sex.ofCode(sex).filter(it -> it != Sex.I);
        if (known.isEmpty()) {
            faults.put("sexe", "À choisir, comme dans la réponse d’INSi.");
        }
        if (number == null || family == null || list == null || date == null || known.isEmpty()) {
            return null;
        }
        return new InsTraits(number, list, family, known.get(), date, birthplace.isBlank() ? null : birthplace);
    }

    private @Nullable InsMatricule matricule(Map<String, String> faults) {
        var oid = oid();
        if (oid.isEmpty()) {
            faults.put("nature", "La nature du matricule est à choisir.");
            return null;
        }
        if (!matricule.replace(" ", "").equalsIgnoreCase(again.replace(" ", ""))) {
            faults.put("encore", "Les deux saisies du matricule diffèrent.");
            return null;
        }
        return switch (InsMatricule.read(matricule, oid.get())) {
            case InsReading.Read read -> read.matricule();
            case InsReading.Refused refused -> {
                faults.put("matricule", refused.reason());
                yield null;
            }
        };
    }

    private Optional<InsOid> oid() {
        for (var oid : InsOid.values()) {
            if (oid.name().equals(nature)) {
                return Optional.of(oid);
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate date(Map<String, String> faults, LocalDate today) {
        if (WrittenDate.read(birthDate, today) instanceof DateReading.Read read
                && read.date().isWhole()) {
            return read.date().first();
        }
        faults.put("dateNaissance", "La date entière rendue par INSi est à remplir\u00a0: 14/05/1985.");
        return null;
    }

    private static @Nullable CivilName name(
            Map<String, String> faults, String field, String typed, NameProfile profile) {
        return switch (CivilName.read(typed, profile)) {
            case NameReading.Accepted accepted -> accepted.name();
            case NameReading.Refused refused -> {
                faults.put(field, String.join(" ", refused.reasons()));
                yield null;
            }
        };
    }

    /** Masked. */
    @Override
    public String toString() {
        return "TypedIns[***]";
    }
}

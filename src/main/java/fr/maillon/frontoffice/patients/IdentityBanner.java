package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.printing.FrenchDates;
import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.InsMatricule;
import fr.maillon.frontoffice.patients.contacts.Languages;
import fr.maillon.frontoffice.patients.contacts.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The identity banner, ready to show: the same words at the same place on every page about a person.
 *
 * @param patient goes with every form of the page, so that nothing is saved on another person
 * @param tint from 0 to 11: changes with the person
 * @param status word and drawing of the status: qualifiee, validee, recuperee, provisoire
 * @param ins with its nature, when the identity is qualified; empty otherwise
 * @param flags what must not be missed
 */
public record IdentityBanner(
        PatientId patient,
        int tint,
        boolean hidden,
        long ipp,
        String birthName,
        String usedName,
        String firstGivenName,
        String givenNames,
        String usedGivenName,
        String sex,
        String birth,
        String age,
        String birthplace,
        String birthplaceCode,
        Status status,
        String ins,
        List<Flag> flags) {
    private static final int TINTS = 12;

    /** The word of a status and the name of its drawing, which is also that of its colour. */
    public record Status(String word, String drawing) {}

    /** A short word to see; {@code drawing} of {@code icons.jte}, {@code tone} alert, warn or calm. */
    public record Flag(String word, String drawing, String tone) {}

    static IdentityBanner of(Identity it, LocalDate today) {
        return new IdentityBanner(
                it.id(),
                tint(it.id()),
                false,
                it.ipp(),
                it.birthName(),
                it.usedName().equals(it.birthName()) ? "" : it.usedName(),
                it.firstGivenName(),
                it.givenNames(),
                it.usedGivenName().equals(it.firstGivenName()) ? "" : it.usedGivenName(),
                it.sex().word(),
                it.birth().display(),
                it.diedOn() == null ? it.birth().ageInWords(today) : "",
                it.birthplace(),
                it.birthplaceCode(),
                status(it),
                it.ins().map(InsMatricule::display).orElse(""),
                flags(it, today));
    }

    static IdentityBanner hidden(PatientId id, long ipp) {
        return new IdentityBanner(
                id, tint(id), true, ipp, "", "", "", "", "", "", "", "", "", "", new Status("", ""), "", List.of());
    }

    private static int tint(PatientId id) {
        return Math.floorMod(id.value().hashCode(), TINTS);
    }

    private static Status status(Identity it) {
        var word = it.status().word();
        return new Status(word, word.replace('é', 'e'));
    }

    private static List<Flag> flags(Identity it, LocalDate today) {
        var flags = new ArrayList<Flag>();
        if (it.diedOn() != null) {
            flags.add(new Flag("Décès le " + FrenchDates.onScreen(it.diedOn()), "alerte", "alert"));
        }
        for (var attribute : IdentityAttribute.values()) {
            if (it.attributes().contains(attribute)) {
                flags.add(flag(attribute));
            }
        }
        if (it.confidential()) {
            flags.add(new Flag("Confidentiel", "cadenas", "alert"));
        }
        if (it.discreet() || (it.secretCare() && it.birth().isMinorOn(today))) {
            flags.add(new Flag(it.discreet() ? "Contact discret" : "Soins secrets", "discret", "alert"));
        }
        if (it.represented()) {
            flags.add(new Flag("Représenté(e)", "representant", "calm"));
        } else if (it.birth().isMinorOn(today)) {
            flags.add(new Flag("Mineur(e)", "representant", "calm"));
        }
        it.needs().stream().sorted().forEach(need -> flags.add(flag(need, it.language())));
        return flags;
    }

    private static Flag flag(IdentityAttribute attribute) {
        return switch (attribute) {
            case HOMA -> new Flag("Homonyme", "homonyme", "warn");
            case DOUT -> new Flag("Identité douteuse", "alerte", "alert");
            case FICT -> new Flag("Identité fictive", "info", "warn");
        };
    }

    private static Flag flag(Need need, String language) {
        return switch (need) {
            case INTERPRETER ->
                new Flag(
                        language.isEmpty() ? need.word() : need.word() + " " + Languages.name(language),
                        "interprete",
                        "calm");
            case WHEELCHAIR -> new Flag(need.word(), "fauteuil", "calm");
            case STRETCHER, FALC, LSF, LOW_VISION, ACCOMPANIED -> new Flag(need.word(), "info", "calm");
        };
    }

    /** Masked: it names a person. */
    @Override
    public String toString() {
        return "IdentityBanner[" + patient + "]";
    }
}

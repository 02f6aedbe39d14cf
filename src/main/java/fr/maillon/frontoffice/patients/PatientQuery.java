package fr.maillon.frontoffice.patients;

import fr.maillon.frontoffice.identity.InsTraits;
import fr.maillon.frontoffice.identity.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was typed or scanned in the one search box, understood.
 *
 * <p>Several readings may stand side by side: 120385 is a birth date and could be a record number.
 *
 * @param typed the whole of it, as typed
 * @param birth the birth date or what is known of it
 * @param words what may be names, folded, in the order typed
 * @param written the same as typed, for whoever creates from them
 * @param phone a whole telephone number
 * @param ipp the number of a record in a structure
 * @param ins the fifteen characters of a matricule; a part of one is never searched (EXI SI 02)
 * @param scanned the identity of an INS datamatrix
 * @param advice a French sentence when part of it could not be used
 */
public record PatientQuery(
        String typed,
        Optional<PartialDate> birth,
        List<String> words,
        List<String> written,
        Optional<PhoneNumber> phone,
        OptionalLong ipp,
        Optional<String> ins,
        Optional<InsTraits> scanned,
        Optional<String> advice) {
    public PatientQuery {
        words = List.copyOf(words);
        written = List.copyOf(written);
    }

    /** Understands {@code typed}; two-digit years are the last that are not after {@code today}. */
    public static PatientQuery parse(String typed, LocalDate today) {
        return parse(typed, today, "");
    }

    /** As {@link #parse(String, LocalDate)}, for a scanner that types {@code substitute} for a group separator. */
    public static PatientQuery parse(String typed, LocalDate today, String substitute) {
        return new QueryReader(today, substitute).read(typed);
    }

    /** Whether nothing in it can be searched. */
    public boolean isEmpty() {
        return birth.isEmpty() && words.isEmpty() && phone.isEmpty() && ipp.isEmpty() && ins.isEmpty();
    }

    /** Masked: what was typed names a person. */
    @Override
    public String toString() {
        return "PatientQuery[***]";
    }
}

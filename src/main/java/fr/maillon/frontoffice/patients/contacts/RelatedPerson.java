package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.frontoffice.patients.PhoneNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relative or a representative, and what each may.
 *
 * @param representative by law: holder of parental authority, guardian
 * @param mayReceive letters and messages
 * @param mayDecide consents, books and cancels
 * @param mayBeTold hears what concerns health
 * @param proof the paper seen: judgment, designation of a trusted person…
 */
public record RelatedPerson(
        UUID id,
        String name,
        Relation relation,
        @Nullable PhoneNumber phone,
        String email,
        boolean representative,
        boolean mayReceive,
        boolean mayDecide,
        boolean mayBeTold,
        String proof) {
    /** Masked: it names people. */
    @Override
    public String toString() {
        return "RelatedPerson[" + relation + "]";
    }
}

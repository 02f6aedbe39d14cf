package fr.maillon.foundation.structure;

import org.jspecify.annotations.Nullable;

/** Someone who works here. {@code profession} is the code of {@link Profession}; {@code title} stands before the name. */
public record Practitioner(
        StructureId structure,
        PractitionerId id,
        String title,
        String familyName,
        String givenName,
        Profession profession,
        @Nullable String rpps) {

    /** « Dr Moreau », « Mme Petit »: how the desk names her. */
    public String shortName() {
        return title.isEmpty() ? givenName + " " + familyName : title + " " + familyName;
    }
}

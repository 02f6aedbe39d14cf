package fr.maillon.training.demonstration.people;

import fr.maillon.frontoffice.identity.IdentityAttribute;
import fr.maillon.frontoffice.identity.IdentityStatus;
import fr.maillon.frontoffice.identity.InsMatricule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an identity is trusted, and why.
 *
 * @param evidence code of the paper seen; empty when none was
 */
public record Standing(
        IdentityStatus status,
        Set<IdentityAttribute> attributes,
        String evidence,
        @Nullable InsMatricule ins) {
    static final Standing PROVISIONAL = new Standing(IdentityStatus.PROV, Set.of(), "", null);

    public Standing {
        attributes = Set.copyOf(attributes);
    }

    Standing bearing(IdentityAttribute attribute) {
        return new Standing(status, Set.of(attribute), evidence, ins);
    }
}

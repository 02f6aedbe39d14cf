package fr.maillon.frontoffice.patients.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All by which a person is reached, as of now. */
public record ContactSheet(
        List<ContactPoint> points, @Nullable HomeAddress address, List<RelatedPerson> related, ContactWishes wishes) {
    public ContactSheet {
        points = List.copyOf(points);
        related = List.copyOf(related);
    }

    /** Whether somebody represents her by law. */
    public boolean isRepresented() {
        return related.stream().anyMatch(RelatedPerson::representative);
    }
}

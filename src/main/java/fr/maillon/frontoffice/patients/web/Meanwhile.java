package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.layout.Kept;
import fr.maillon.foundation.layout.Mark;
import fr.maillon.foundation.layout.Merging;
import fr.maillon.frontoffice.patients.Identity;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody else filled meanwhile: what stands and what was wanted, field by field, to choose from.
 *
 * @param path where it is posted, {@code leave} where nothing more is changed
 * @param agreed what is not in question
 * @param fields what both changed
 * @param kept what only the other changed
 * @param reason as typed; nothing where the form asks for none
 */
record Meanwhile(
        String path,
        String leave,
        Identity identity,
        Map<String, String> agreed,
        List<Difference> fields,
        List<Kept> kept,
        @Nullable String reason) {

    /** One field of such a form: as it stands, and how a value of it is said. */
    record Field(String label, String stands, UnaryOperator<String> inWords) {
        static Field of(String label, String stands) {
            return new Field(label, stands, UnaryOperator.identity());
        }
    }

    static Meanwhile between(
            String path,
            String leave,
            Identity identity,
            Map<String, Field> fields,
            Map<String, String> wanted,
            @Nullable String reason) {
        var merging = new Merging(new Mark(wanted.getOrDefault(Mark.FIELD, "")));
        fields.forEach((name, field) -> merging.field(
                name,
                field.label(),
                field.stands(),
                wanted.getOrDefault(name, "").strip(),
                field.inWords()));
        return new Meanwhile(path, leave, identity, merging.agreed(), merging.differences(), merging.kept(), reason);
    }
}

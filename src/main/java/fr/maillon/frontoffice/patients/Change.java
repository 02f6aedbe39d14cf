package fr.maillon.frontoffice.patients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing changed on a record: what, by whom, when and why. Shown to those who may open the record, logged nowhere.
 *
 * @param version of the record once changed
 * @param by the name that person had then
 * @param act what was done, ready to follow a name in a sentence
 * @param trait what was changed, when it is a field
 * @param before as people read it; empty when there was nothing
 */
public record Change(
        int version,
        Instant at,
        String by,
        String act,
        @Nullable Trait trait,
        String before,
        String after,
        String reason) {
    /** Without its subject: “a modifié le nom utilisé : MARTIN devient DURAND (mariage)”. */
    public String sentence() {
        var said = new StringBuilder(act);
        if (trait != null) {
            said.append("\u00a0: ").append(trait.label());
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            said.append(", ").append(before).append(" devient ").append(after);
        } else if (!after.isEmpty()) {
            said.append(", ").append(after);
        } else if (!before.isEmpty()) {
            said.append(", ").append(before).append(" retiré");
        }
        return reason.isEmpty()
                ? said.toString()
                : said.append(" (").append(reason).append(")").toString();
    }
}

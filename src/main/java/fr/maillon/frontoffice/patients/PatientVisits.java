package fr.maillon.frontoffice.patients;

import fr.maillon.foundation.structure.StructureId;
import java.util.List;

/** When a person comes: asked by her record of whoever keeps the agendas, which stand above it. */
public interface PatientVisits {
    /** Those to come first, the nearest first; then the past ones, the latest first. */
    List<Visit> of(StructureId structure, PatientId patient);

    /**
     * One appointment, as its line says it.
     *
     * @param path of its page
     * @param day and {@code hour}, as the site's clock shows them
     * @param drawing name of the drawing of its status, {@code status} the word
     * @param ahead she is still expected
     * @param stands false once it was cancelled, postponed or entered in error
     */
    record Visit(
            String path,
            String day,
            String hour,
            String what,
            String with,
            String drawing,
            String status,
            boolean ahead,
            boolean stands) {}
}

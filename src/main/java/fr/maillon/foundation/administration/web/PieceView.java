package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.administration.FormField;
import fr.maillon.foundation.administration.PieceForm;
import fr.maillon.foundation.administration.PieceForm.Piece;
import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of one thing of the structure; {@code path} is empty while it does not exist. */
record PieceView(
        PieceForm form,
        StructureId structure,
        String title,
        String path,
        boolean closed,
        List<FormField> fields,
        Map<String, String> faults,
        String refusal) {
    private static final String PLACE = "/administration/structure/";

    static PieceView blank(PieceForm form, StructureId structure, Map<String, String> values) {
        return new PieceView(form, structure, form.adding(), "", false, form.fields(structure, values), Map.of(), "");
    }

    static PieceView of(PieceForm form, StructureId structure, Piece piece) {
        return new PieceView(
                form,
                structure,
                piece.name(),
                PLACE + form.word() + "/" + piece.id(),
                piece.closed(),
                form.fields(structure, piece.values()),
                Map.of(),
                "");
    }

    PieceView typed(Map<String, String> values) {
        return new PieceView(form, structure, title, path, closed, form.fields(structure, values), faults, refusal);
    }

    PieceView faulty(Map<String, String> all) {
        return new PieceView(form, structure, title, path, closed, fields, all, refusal);
    }

    PieceView refused(String why) {
        return new PieceView(form, structure, title, path, closed, fields, faults, why);
    }

    boolean fresh() {
        return path.isEmpty();
    }

    boolean closable() {
        return !fresh() && !closed && !form.closing().isEmpty();
    }

    String action() {
        return fresh() ? PLACE + form.word() + "/nouveau" : path;
    }

    @Nullable
    String fault(String field) {
        return faults.get(field);
    }
}

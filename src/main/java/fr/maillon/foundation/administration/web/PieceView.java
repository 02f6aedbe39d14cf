package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.administration.FormField;
import fr.maillon.foundation.administration.PieceForm;
import fr.maillon.foundation.administration.PieceForm.Piece;
import fr.maillon.foundation.layout.Merging;
import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one thing of the structure; {@code path} is empty while it does not exist, {@code mark} says which state of
 * it was shown, {@code closingTakes} what of today its closing would take away, {@code merging} what another changed meanwhile.
 */
record PieceView(
        PieceForm form,
        StructureId structure,
        String title,
        String path,
        boolean closed,
        String mark,
        List<String> closingTakes,
        List<FormField> fields,
        @Nullable Merging merging,
        Map<String, String> faults,
        String refusal) {
    private static final String PLACE = "/administration/structure/";

    static PieceView blank(PieceForm form, StructureId structure, Map<String, String> values) {
        return new PieceView(
                form,
                structure,
                form.adding(),
                "",
                false,
                "",
                List.of(),
                form.fields(structure, values),
                null,
                Map.of(),
                "");
    }

    static PieceView of(PieceForm form, StructureId structure, Piece piece) {
        var fields = form.fields(structure, piece.values());
        return new PieceView(
                form,
                structure,
                piece.name(),
                PLACE + form.word() + "/" + piece.id(),
                piece.closed(),
                FormField.mark(fields).text(),
                piece.closed() ? List.of() : form.closingTakes(structure, piece.id()),
                fields,
                null,
                Map.of(),
                "");
    }

    PieceView typed(Map<String, String> values) {
        return with(form.fields(structure, values), merging, faults, refusal);
    }

    PieceView faulty(Map<String, String> all) {
        return with(fields, merging, all, refusal);
    }

    PieceView refused(String why) {
        return with(fields, merging, faults, why);
    }

    PieceView overtaken(Merging all) {
        return with(fields, all, faults, refusal);
    }

    private PieceView with(List<FormField> shown, @Nullable Merging met, Map<String, String> wrong, String refused) {
        return new PieceView(form, structure, title, path, closed, mark, closingTakes, shown, met, wrong, refused);
    }

    boolean fresh() {
        return path.isEmpty();
    }

    /** Where one begins to type. */
    boolean begins(FormField field) {
        return fresh() && faults.isEmpty() && field.equals(fields.getFirst());
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

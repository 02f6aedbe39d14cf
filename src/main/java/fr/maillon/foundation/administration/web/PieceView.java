package fr.maillon.foundation.administration.web;

import fr.maillon.foundation.administration.FormField;
import fr.maillon.foundation.administration.PieceForm;
import fr.maillon.foundation.administration.PieceForm.Piece;
import fr.maillon.foundation.layout.Difference;
import fr.maillon.foundation.structure.StructureId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of one thing of the structure; {@code path} is empty while it does not exist, {@code mark} says which state of
 * it was shown, {@code closingTakes} what of today its closing would take away, {@code differences} what another changed meanwhile.
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
        List<Difference> differences,
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
                List.of(),
                Map.of(),
                "");
    }

    static PieceView of(PieceForm form, StructureId structure, Piece piece) {
        return new PieceView(
                form,
                structure,
                piece.name(),
                PLACE + form.word() + "/" + piece.id(),
                piece.closed(),
                piece.mark(),
                piece.closed() ? List.of() : form.closingTakes(structure, piece.id()),
                form.fields(structure, piece.values()),
                List.of(),
                Map.of(),
                "");
    }

    PieceView typed(Map<String, String> values) {
        return with(form.fields(structure, values), differences, faults, refusal);
    }

    PieceView faulty(Map<String, String> all) {
        return with(fields, differences, all, refusal);
    }

    PieceView refused(String why) {
        return with(fields, differences, faults, why);
    }

    PieceView overtaken(List<Difference> all) {
        return with(fields, all, faults, refusal);
    }

    private PieceView with(
            List<FormField> shown, List<Difference> toChoose, Map<String, String> wrong, String refused) {
        return new PieceView(form, structure, title, path, closed, mark, closingTakes, shown, toChoose, wrong, refused);
    }

    /** What both wrote alike. */
    List<FormField> agreed() {
        return fields.stream()
                .filter(field -> differences.stream().noneMatch(it -> it.name().equals(field.name())))
                .toList();
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

package fr.maillon.foundation.printing;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The door of printing: what is given becomes one A4 PDF, the same on every post, its fonts embedded once.
 *
 * <p>A sheet is written by its own rules; this only places it. The stream is not closed.
 */
@Component
public class Pdf {
    private final Renderer renderer = new Renderer();

    /** Each sheet starts on a page of its own, in the order given, with an outline entry that names its addressee. */
    public void sheets(List<? extends Sheet> sheets, OutputStream out) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("nothing to print");
        }
        renderer.write("foundation/printing/sheets.jte", SheetsView.of(sheets, renderer.ruler()), out);
    }

    public void list(PrintedList list, OutputStream out) {
        renderer.write("foundation/printing/list.jte", list, out);
    }
}

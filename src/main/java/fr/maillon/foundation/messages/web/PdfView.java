package fr.maillon.foundation.messages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A PDF shown in the browser, written after the transaction that read it has ended; never kept by caches. */
record PdfView(ByteArrayOutputStream file, String name) implements View {

    /** The file that the work writes, or nothing when it says that there is none. */
    static Optional<ModelAndView> of(String name, Predicate<OutputStream> work) {
        var file = new ByteArrayOutputStream();
        return work.test(file) ? Optional.of(new ModelAndView(new PdfView(file, name))) : Optional.empty();
    }

    @Override
    public String getContentType() {
        return "application/pdf";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}

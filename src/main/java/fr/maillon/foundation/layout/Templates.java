package fr.maillon.foundation.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the compiled templates; the only bean that knows the template engine. */
@Component
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillon");
    private final ObjectProvider<FrameSource> frames;
    private final Assets assets;

    Templates(ObjectProvider<FrameSource> frames, Assets assets) {
        this.frames = frames;
        this.assets = assets;
    }

    /** Writes the screen in the frame of whoever asks. */
    public void write(String template, Object view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(template, view, frames.getObject().frame(request), response);
    }

    /** Writes the screen in a bare frame, without asking who is there: for the moments when that cannot be known. */
    public void writeOutside(String template, Object view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(template, view, Frame.outside(request.getRequestURI(), assets.version()), response);
    }

    private void write(String template, Object view, Frame frame, HttpServletResponse response) throws IOException {
        var page = new Utf8ByteOutput();
        engine.render(template, Map.of("frame", frame, TemplateView.VIEW, view), page);
        response.setContentType("text/html;charset=UTF-8");
        response.setLocale(Locale.FRANCE);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}

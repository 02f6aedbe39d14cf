package fr.maillon.foundation.printing;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** From a template and its view to PDF. The page may fetch nothing: style and fonts are all given here. */
final class Renderer {
    /** What XML 1.0 cannot carry, even escaped; a pasted text may hold some. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false); // its warnings quote the text being laid out
    }

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "fr.maillon");
    private final Fonts fonts = new Fonts();
    private final Ruler ruler = fonts.ruler();
    private final String style = Resource.text("printing/sheets.css");

    Ruler ruler() {
        return ruler;
    }

    void write(String template, Object view, OutputStream out) {
        var page = new StringOutput();
        templates.render(template, Map.of("view", view, "style", style), page);
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            var builder = new PdfRendererBuilder()
                    .withProducer("Maillon")
                    .useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI)
                    .useUnicodeLineBreaker(new FrenchLineBreaker())
                    .usePDDocument(document)
                    .withHtmlContent(UNWRITABLE.matcher(page.toString()).replaceAll(""), null)
                    .toStream(out);
            fonts.embedIn(builder, document);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

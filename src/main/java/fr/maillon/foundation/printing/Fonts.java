package fr.maillon.foundation.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Source Sans Pro, which has every French sign, the narrow no-break space included; one subset a document. */
final class Fonts {
    static final String FAMILY = "Source Sans";

    private final byte[] regular = Resource.bytes("fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf");
    private final byte[] bold = Resource.bytes("fonts/ttf/SourceSansPro/SourceSansPro-Bold.ttf");

    void embedIn(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.useFont(supplier(document, regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** What measures the regular face. */
    Ruler ruler() {
        try (var font = parse(regular)) {
            return new Ruler(font.getHorizontalMetrics(), font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFontSupplier supplier(PDDocument document, byte[] font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, parse(font), true));
    }

    /** Without ligatures: substituting them takes two thirds of the time of a batch. */
    private static TrueTypeFont parse(byte[] font) throws IOException {
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return parsed;
    }
}

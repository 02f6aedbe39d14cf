package fr.maillon.foundation.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader with a ruler sees it: text of each page, and where each sign stands in millimetres. */
final class PrintedPages {
    record Sign(int page, String text, double left, double right, double top, double bottom) {}

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final byte[] pdf;

    private PrintedPages(byte[] pdf) {
        this.pdf = pdf;
    }

    static PrintedPages of(Consumer<ByteArrayOutputStream> printing) {
        var out = new ByteArrayOutputStream();
        printing.accept(out);
        return new PrintedPages(out.toByteArray());
    }

    byte[] bytes() {
        return pdf.clone();
    }

    int count() {
        return read(PDDocument::getNumberOfPages);
    }

    /** Text of a page, counted from 1. */
    String text(int page) {
        return read(document -> {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /** Fonts embedded in the whole file, each counted once however many pages share it. */
    long fonts() {
        return read(document -> {
            var seen = new HashSet<>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    seen.add(page.getResources().getFont(name).getCOSObject());
                }
            }
            return (long) seen.size();
        });
    }

    List<Sign> signs(int page) {
        return read(document -> {
            var signs = new ArrayList<Sign>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(at -> signs.add(sign(page, at)));
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return signs;
        });
    }

    private static Sign sign(int page, TextPosition at) {
        double left = at.getXDirAdj() / POINTS_PER_MM;
        double bottom = at.getYDirAdj() / POINTS_PER_MM;
        return new Sign(
                page,
                at.getUnicode(),
                left,
                left + at.getWidthDirAdj() / POINTS_PER_MM,
                bottom - at.getHeightDir() / POINTS_PER_MM,
                bottom);
    }

    private interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    private <T> T read(Question<T> question) {
        try (var document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

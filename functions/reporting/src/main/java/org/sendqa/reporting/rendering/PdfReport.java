package org.sendqa.reporting.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A report's page on paper, as PDF/UA-1: tagged, titled, its fonts within, so that screen readers can follow it. */
public final class PdfReport {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfReport() {}

    /**
     * Sets a page; the same page and instant give the same bytes.
     *
     * @param created the date the document gives itself
     */
    public static byte[] render(String html, Instant created) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "")
                .usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Liberation Sans", BOLD, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            return bytes(document, created);
        } catch (IOException broken) {
            throw new UncheckedIOException("The page could not be set", broken);
        }
    }

    private static byte[] bytes(PDDocument document, Instant created) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created.atZone(ZoneOffset.UTC)));
        document.setDocumentId(created.getEpochSecond());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font(String weight) {
        String name = "/liberation/LiberationSans-%s.ttf".formatted(weight);
        return Objects.requireNonNull(PdfReport.class.getResourceAsStream(name), () -> name + " is not bundled");
    }
}

package org.sendqa.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Files that are made, or broken, so that whoever reads them fails: they are refused like any other that is no PDF. */
class HostilePdfIT {

    private static final Terms TERMS = new Terms(List.of("Robin Sample"), List.of(), List.of());

    @Test
    void attachmentsThatLeadToThemselvesAreReadOnce() {
        byte[] upload = """
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R /X 4 0 R /AcroForm << /XFA 5 0 R /Fields [] >> >> endobj
                2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
                4 0 obj << /EF 4 0 R /F 4 0 R >> endobj
                5 0 obj [5 0 R 5 0 R] endobj
                trailer << /Root 1 0 R >>
                """.getBytes(StandardCharsets.US_ASCII);
        assertThat(RedactedPdf.take(upload, TERMS)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatUnfoldsToMoreThanARequestHasRoomForIsRefused() {
        byte[] bomb = blanks(260);
        assertThat(bomb.length).isLessThan(2_000_000);
        refused(SamplePdf.changed(document -> metadata(document, bomb, COSName.FLATE_DECODE), "The child"));
        bomb[0] = 0;
        refused(SamplePdf.changed(document -> metadata(document, bomb, COSName.FLATE_DECODE), "The child"));
        bomb[0] = 'x';
        COSArray twice = new COSArray(List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE));
        refused(SamplePdf.changed(document -> metadata(document, hex(bomb), twice), "The child"));
    }

    @Test
    void aPictureWithMoreDotsThanARequestHasRoomForIsRefused() {
        refused(SamplePdf.changed(
                document -> {
                    COSStream picture = document.getDocument().createCOSStream();
                    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                    picture.setInt(COSName.WIDTH, 30_000);
                    picture.setInt(COSName.HEIGHT, 30_000);
                    put(document, "Picture", picture);
                },
                "The child"));
    }

    @Test
    void whatNestsWithoutEndOrIsntWhatItSaysIsRefused() {
        String deep = "[".repeat(20_000);
        refused(("%PDF-1.7\n1 0 obj\n" + deep + "\nendobj\ntrailer << /Root 1 0 R >>")
                .getBytes(StandardCharsets.US_ASCII));
        refused(SamplePdf.changed(
                document -> document.getPages().getCOSObject().setInt(COSName.COUNT, 7), "The child"));
        refused(SamplePdf.changed(
                document -> document.getPages().getCOSObject().setItem(COSName.KIDS, COSName.KIDS), "The child"));
    }

    private static void metadata(PDDocument document, byte[] raw, COSBase filter) throws IOException {
        COSStream metadata = document.getDocument().createCOSStream();
        try (OutputStream content = metadata.createRawOutputStream()) {
            content.write(raw);
        }
        metadata.setItem(COSName.FILTER, filter);
        put(document, "Metadata", metadata);
    }

    private static void put(PDDocument document, String name, COSBase object) {
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(name), object);
    }

    private static byte[] blanks(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream small = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < megabytes; written++) {
                small.write(blank);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] hex(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    private static void refused(byte[] upload) {
        var refused = (Outcome.Refused<FlatPdf>) RedactedPdf.take(upload, TERMS);
        assertThat(refused.kind()).isEqualTo(Refusal.WRONG_FILE);
        assertThat(refused.sentence()).startsWith("The file isn't a PDF");
    }
}

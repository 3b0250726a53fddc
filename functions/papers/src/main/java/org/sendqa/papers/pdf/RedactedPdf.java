package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sendqa.domain.papers.LeakSearch;
import org.sendqa.domain.papers.Terms;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes an uploaded PDF if nothing is left in it by which somebody could be recognised, and makes it flat. */
public final class RedactedPdf {

    /** Longer papers come in parts: more pages aren't pictured in the time that a request has. */
    static final int MOST_PAGES = 40;

    private RedactedPdf() {}

    /** Searches and flattens; refused with places and kinds of what was found, never with the words themselves. */
    public static Outcome<FlatPdf> take(byte[] content, Terms terms) {
        try {
            return Inflation.isTooMuch(content) ? notAPdf() : open(content, new LeakSearch(terms));
        } catch (InvalidPasswordException locked) {
            return locked();
        } catch (Undrawable picture) {
            return Outcome.refused(
                    Refusal.WRONG_FILE,
                    "The file has a picture that can't be drawn here: of a kind (JPEG 2000), size or state that isn't"
                            + " read. Print the paper to a PDF, or scan it with 300 dots per inch, and upload that.");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Whatever a reader of broken or hostile files trips over is the file's fault, and the file goes.
            return notAPdf();
        }
    }

    private static Outcome<FlatPdf> open(byte[] content, LeakSearch search) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (document.isEncrypted()) {
                return locked();
            }
            return pages >= 1 && pages <= MOST_PAGES
                    ? take(document, search)
                    : Outcome.refused(
                            Refusal.WRONG_FILE,
                            "The file has %d pages; a paper has from 1 to %d. Upload what is needed of it."
                                    .formatted(pages, MOST_PAGES));
        }
    }

    /** Marks become a part of their pages first, so that what is shown is what was searched. */
    private static Outcome<FlatPdf> take(PDDocument document, LeakSearch search) throws IOException {
        Bounds.hold(document);
        Map<String, String> beside = HiddenTexts.of(document);
        Imprint.on(document);
        PageTexts texts = PageTexts.of(document);
        beside.put(UnshownDrawings.PLACE, UnshownDrawings.words(document, texts.drawn()));
        List<String> leaks = new Leaks(search).in(texts.pages(), beside);
        return leaks.isEmpty()
                ? new Outcome.Done<>(Flattening.flat(document, texts.pages()))
                : new Outcome.Refused<>(
                        Refusal.FAULTY,
                        "Somebody can still be recognised by what is in the file, be it covered or invisible. Redact it"
                                + " so that the words are gone, and upload it again. Nothing of it was kept.",
                        leaks);
    }

    private static <T> Outcome<T> locked() {
        return Outcome.refused(
                Refusal.WRONG_FILE,
                "The file is protected by a password or against changes. Save it without and upload it again.");
    }

    private static <T> Outcome<T> notAPdf() {
        return Outcome.refused(
                Refusal.WRONG_FILE, "The file isn't a PDF that can be read. Save or scan the paper as a PDF again.");
    }
}

package org.sendqa.papers.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
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
        try (PDDocument document = Loader.loadPDF(content)) {
            return readable(document).then(pdf -> take(pdf, new LeakSearch(terms)));
        } catch (InvalidPasswordException locked) {
            return locked();
        } catch (IOException broken) {
            return notAPdf();
        }
    }

    private static Outcome<PDDocument> readable(PDDocument document) {
        int pages = document.getNumberOfPages();
        if (document.isEncrypted()) {
            return locked();
        }
        return pages >= 1 && pages <= MOST_PAGES
                ? new Outcome.Done<>(document)
                : Outcome.refused(
                        Refusal.WRONG_FILE,
                        "The file has %d pages; a paper has from 1 to %d. Upload what is needed of it."
                                .formatted(pages, MOST_PAGES));
    }

    private static Outcome<FlatPdf> take(PDDocument document, LeakSearch search) {
        try {
            List<String> pages = PageTexts.of(document);
            List<String> leaks = new Leaks(search).in(pages, HiddenTexts.of(document));
            if (!leaks.isEmpty()) {
                return new Outcome.Refused<>(
                        Refusal.FAULTY,
                        "Somebody can still be recognised by what is in the file, be it covered or invisible. Redact it"
                                + " so that the words are gone, and upload it again. Nothing of it was kept.",
                        leaks);
            }
            List<Integer> byEye = IntStream.rangeClosed(1, pages.size())
                    .filter(page -> !LeakSearch.isReadable(pages.get(page - 1)))
                    .boxed()
                    .toList();
            return new Outcome.Done<>(new FlatPdf(Flattening.flat(document), pages.size(), byEye));
        } catch (IOException broken) {
            return notAPdf();
        }
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

package org.sendqa.papers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a PDF says beside its pages, whatever object it stands in: properties, notes, form fields, bookmarks,
 * attachments, words for screen readers.
 */
final class HiddenTexts {

    private final Map<String, String> texts = new TreeMap<>();

    private HiddenTexts() {}

    /** By the place in words. */
    static Map<String, String> of(PDDocument document) throws IOException {
        COSDocument objects = document.getDocument();
        HiddenTexts found = new HiddenTexts();
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            found.take(objects.getObjectFromPool(key).getObject(), Part.OTHER);
        }
        found.take(objects.getTrailer(), Part.OTHER);
        return found.texts;
    }

    /** Each object is met by itself, so that references needn't be followed. */
    private void take(@Nullable COSBase base, Part within) throws IOException {
        if (base instanceof COSString text) {
            add(within, text.getString());
        } else if (base instanceof COSArray array) {
            for (COSBase one : array) {
                take(one, within);
            }
        } else if (base instanceof COSDictionary dictionary) {
            Part part = Part.of(dictionary).orElse(within);
            for (COSBase value : dictionary.getValues()) {
                take(value, part);
            }
            streams(dictionary.getDictionaryObject(COSName.METADATA), Part.PROPERTIES);
            streams(dictionary.getDictionaryObject(COSName.EF), Part.ATTACHMENT);
            streams(dictionary.getDictionaryObject(COSName.XFA), Part.FIELD);
        }
    }

    /** The content of a stream, or of all in a list of them. */
    private void streams(@Nullable COSBase base, Part part) throws IOException {
        if (base instanceof COSStream stream) {
            try (InputStream content = stream.createInputStream()) {
                add(part, new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        } else if (base instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                streams(array.getObject(at), part);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                streams(dictionary.getDictionaryObject(key), part);
            }
        }
    }

    /** Signatures, colours and the like are bytes, in which two letters may stand by chance. */
    private void add(Part part, String words) {
        if (words.chars().allMatch(letter -> Character.isWhitespace(letter) || !Character.isISOControl(letter))) {
            texts.merge(part.words(), words, (before, more) -> before + "\n" + more);
        }
    }
}

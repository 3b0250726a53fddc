package org.sendqa.papers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a PDF says beside its pages, whatever object it stands in: properties, notes, form fields, bookmarks,
 * attachments, words for screen readers.
 */
final class HiddenTexts {

    /** Bytes of properties, forms and attachments together; nobody reads more beside 40 pages. */
    private static final int MOST = 64 * 1024 * 1024;

    private final Map<String, StringBuilder> texts = new TreeMap<>();
    private final Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private int left = MOST;

    private HiddenTexts() {}

    /** By the place in words. */
    static Map<String, String> of(PDDocument document) throws IOException {
        HiddenTexts found = new HiddenTexts();
        for (COSBase object : FileObjects.of(document)) {
            found.take(object, Part.OTHER);
        }
        Map<String, String> texts = new TreeMap<>();
        found.texts.forEach((place, words) -> texts.put(place, words.toString()));
        return texts;
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
            streams(dictionary.getItem(COSName.METADATA), Part.PROPERTIES);
            streams(dictionary.getItem(COSName.EF), Part.ATTACHMENT);
            streams(dictionary.getItem(COSName.XFA), Part.FIELD);
        }
    }

    /** The content of a stream, or of all in a list of them, each once: they may lead to themselves. */
    private void streams(@Nullable COSBase item, Part part) throws IOException {
        COSBase base = item instanceof COSObject reference ? reference.getObject() : item;
        if (base == null || !met.add(base)) {
            return;
        }
        if (base instanceof COSStream stream) {
            try (InputStream content = stream.createInputStream()) {
                add(part, new String(bounded(content), StandardCharsets.UTF_8));
            }
        } else if (base instanceof COSArray array) {
            for (COSBase one : array) {
                streams(one, part);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                streams(value, part);
            }
        }
    }

    private byte[] bounded(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(left);
        left -= bytes.length;
        if (left == 0) {
            throw new IOException("There is more beside the pages than is read");
        }
        return bytes;
    }

    /** Signatures, colours and the like are bytes, in which two letters may stand by chance. */
    private void add(Part part, String words) {
        if (words.chars().allMatch(letter -> Character.isWhitespace(letter) || !Character.isISOControl(letter))) {
            texts.computeIfAbsent(part.words(), _ -> new StringBuilder())
                    .append(words)
                    .append('\n');
        }
    }
}

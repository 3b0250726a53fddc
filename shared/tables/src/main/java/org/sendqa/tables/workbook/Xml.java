package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook as it is parsed, tag by tag, by the names without their prefixes; UTF-8 only. */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream part;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int depth;

    Xml(InputStream part) throws IOException {
        this.part = new PieceLimit(part);
        try {
            this.reader = FACTORY.createXMLStreamReader(this.part, "UTF-8");
        } catch (XMLStreamException unreadable) {
            throw broken(unreadable);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next tag, a start or an end; false after the last one. */
    boolean next() throws IOException {
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (reader.isStartElement() || reader.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute without a prefix; null if it isn't there. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /** An attribute whatever its prefix; empty if it isn't there. */
    String anyAttribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** Adds the text up to the end of this element, whose only content it must be. */
    void text(CellString into) throws IOException {
        while (step() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                throw WorkbookRefused.damaged("a text holds more than text");
            } else if (reader.hasText()) {
                into.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private int step() throws IOException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            count(event);
            return event;
        } catch (XMLStreamException unreadable) {
            throw broken(unreadable);
        }
    }

    /** A parser keeps every name it ever saw, and each level it is in. */
    private void count(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            namespaces += reader.getNamespaceCount();
            names.add(reader.getLocalName());
            for (int index = 0; index < reader.getAttributeCount(); index++) {
                names.add(reader.getAttributeLocalName(index));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > DEEPEST || names.size() + namespaces > MOST_NAMES) {
            throw WorkbookRefused.saveAnew("The workbook is built as no spreadsheet builds one.");
        }
    }

    /** The parser's own words may quote what it read, so they go no further. */
    private static RuntimeException broken(XMLStreamException unreadable) throws IOException {
        if (unreadable.getNestedException() instanceof IOException broken) {
            throw broken;
        }
        return WorkbookRefused.damaged("one of its parts isn't well formed");
    }
}

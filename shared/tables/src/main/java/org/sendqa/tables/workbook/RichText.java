package org.sendqa.tables.workbook;

import java.io.IOException;

/** Reads a text that may consist of runs in different looks, without the hints on how it is spoken. */
final class RichText {

    private RichText() {}

    /** The text up to the end of an element whose start was read. */
    static String read(Xml xml, String element) throws IOException {
        CellString text = new CellString();
        boolean spoken = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                spoken = true;
            } else if (xml.ends("rPh")) {
                spoken = false;
            } else if (xml.starts("t") && !spoken) {
                xml.text(text);
            }
        }
        return text.take();
    }
}

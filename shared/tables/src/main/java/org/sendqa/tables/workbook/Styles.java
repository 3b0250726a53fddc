package org.sendqa.tables.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles, by the styles' numbers. */
final class Styles {

    private static final int MOST = 65_500;

    private final Map<Integer, NumberFormat> codes = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    /** Those of a workbook that has no such part. */
    static Styles none() {
        return new Styles();
    }

    /** Reads and closes the part. */
    static Styles read(InputStream part) throws IOException {
        Styles styles = new Styles();
        try (Xml xml = new Xml(part)) {
            boolean ofCells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    styles.codes.put(
                            number(xml.attribute("numFmtId")), NumberFormat.of(xml.anyAttribute("formatCode")));
                } else if (xml.starts("cellXfs")) {
                    ofCells = true;
                } else if (xml.ends("cellXfs")) {
                    ofCells = false;
                } else if (xml.starts("xf") && ofCells) {
                    styles.add(number(xml.attribute("numFmtId")));
                }
            }
        }
        return styles;
    }

    /** The format of a cell by what it says of its style. */
    NumberFormat format(@Nullable String style) {
        int number = style == null ? 0 : number(style);
        return number < formats.size() ? formats.get(number) : NumberFormat.GENERAL;
    }

    /** A number in an attribute, 0 if there is none. */
    static int number(@Nullable String attribute) {
        if (attribute == null) {
            return 0;
        } else if (!attribute.matches("\\d{1,9}")) {
            throw WorkbookRefused.damaged("a number in it is none");
        }
        return Integer.parseInt(attribute);
    }

    private void add(int format) {
        if (formats.size() + codes.size() > MOST) {
            throw WorkbookRefused.saveAnew("The workbook has more cell styles than any spreadsheet permits.");
        }
        NumberFormat code = codes.get(format);
        formats.add(code == null ? NumberFormat.builtIn(format) : code);
    }
}

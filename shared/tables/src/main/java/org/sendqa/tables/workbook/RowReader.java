package org.sendqa.tables.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Cell;

/** Reads the rows of one worksheet, each when it is asked for. */
final class RowReader implements AutoCloseable {

    private static final int LAST_ROW = 1_048_576;
    /** With the empty ones before them; 100,000 rows of forty columns. */
    private static final int MOST_CELLS = 4_000_000;

    private final Xml xml;
    private final Sheet sheet;
    private final CellValue values;
    private final Styles styles;
    private int row;
    private int cells;

    RowReader(Xml xml, Sheet sheet, CellValue values, Styles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.values = values;
        this.styles = styles;
    }

    /** The next row that is written, blank or not; empty after the last one. */
    Optional<SheetRow> next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = number(xml.attribute("r"));
                return Optional.of(new SheetRow(row, row()));
            }
        }
        return Optional.empty();
    }

    /** Hands out the rows that are left. */
    void forEach(Consumer<SheetRow> taker) throws IOException {
        for (Optional<SheetRow> next = next(); next.isPresent(); next = next()) {
            taker.accept(next.get());
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private int number(@Nullable String told) {
        int number = told == null ? row + 1 : Styles.number(told);
        if (number <= row || number > LAST_ROW) {
            throw WorkbookRefused.damaged("its rows aren't in order");
        }
        return number;
    }

    private List<Cell> row() throws IOException {
        List<Cell> read = new ArrayList<>();
        Cell empty = Cell.empty();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int column = Place.column(xml.attribute("r"), read.size());
                count(column + 1 - read.size());
                while (read.size() < column) {
                    read.add(empty);
                }
                read.add(cell(new Place(sheet.name(), row, column)));
            }
        }
        return read;
    }

    private Cell cell(Place place) throws IOException {
        String told = xml.attribute("t");
        String type = told == null ? "n" : told;
        NumberFormat format = styles.format(xml.attribute("s"));
        String value = "";
        boolean formula = false;
        CellString text = new CellString();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(text);
                value = text.take();
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is");
            }
            formula |= xml.starts("f");
        }
        if (value.isEmpty()) {
            return formula && !type.equals("str") ? CellValue.unreckoned(place) : Cell.empty();
        }
        return values.of(type, value, format, place);
    }

    private void count(int more) {
        cells += more;
        if (cells > MOST_CELLS) {
            throw new WorkbookRefused(
                    "The sheet '%s' has more cells than any table of cases needs.".formatted(sheet.name())
                            + " Save the columns that are asked for only as a new workbook and upload that.");
        }
    }
}

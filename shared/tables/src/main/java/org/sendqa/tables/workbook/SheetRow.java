package org.sendqa.tables.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.register.Cell;

/**
 * A row of a worksheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on, up to the last one that holds something
 */
public record SheetRow(int number, List<Cell> cells) {

    /** Copies the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A column by its place from 0, as spreadsheets name it: A, B, …, Z, AA. */
    public static String letters(int column) {
        return Place.letters(column);
    }

    /** Whether nobody would see anything in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The same row with at least so many cells: workbooks leave out empty ones at the end. */
    public SheetRow widened(int width) {
        if (cells.size() >= width) {
            return this;
        }
        List<Cell> wider = new ArrayList<>(cells);
        while (wider.size() < width) {
            wider.add(Cell.empty());
        }
        return new SheetRow(number, wider);
    }
}

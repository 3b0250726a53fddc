package org.sendqa.register;

import java.util.List;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.Row;

/** Sees a file being read, for those who show what was read. */
interface RowObserver {

    /** Sees nothing. */
    RowObserver NONE = new RowObserver() {

        @Override
        public void headings(List<String> firstRow, Headings.Match.Fit fit) {}

        @Override
        public void row(int line, List<Cell> cells, Row row) {}
    };

    /** The first row, in which every column needed was found. */
    void headings(List<String> firstRow, Headings.Match.Fit fit);

    /** A row and what became of it. */
    void row(int line, List<Cell> cells, Row row);
}

package org.sendqa.tables;

import java.util.List;
import org.sendqa.domain.register.Cell;

/** Takes the rows of a table as they come; whoever can't take one throws {@link FileRefused}. */
public interface TableRows {

    /** The first row, before any other: in a workbook the first one that isn't blank. */
    void headings(List<String> firstRow);

    /**
     * A row below it; of a workbook with a cell for each heading, of a CSV file as it stands.
     *
     * @param line where it starts in the file, from 1
     */
    void row(int line, List<Cell> cells);
}

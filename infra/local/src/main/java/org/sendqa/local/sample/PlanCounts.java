package org.sendqa.local.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How many of Dorset's 4,333 plans of January 2025 fall into each group, crossed with the primary need.
 *
 * <p>Source: Department for Education, Education, health and care plans, 2024/25 (Open Government Licence v3.0), the
 * rows of Dorset: columns {@code number_asd} to {@code number_need_unknown}, broken down by age, by type of placement
 * (its kinds of school added up) and by years the plan has been in place.
 */
final class PlanCounts {

    private PlanCounts() {}

    /** One cell of a table: a group, a primary need, and how many plans have both. */
    record Cell(String group, String need, int plans) {}

    /** Plans by age in years; 2 stands for under 3. */
    static List<Cell> byAge() {
        return read("plans-by-age.csv");
    }

    /** Plans by kind of placement. */
    static List<Cell> byPlacement() {
        return read("plans-by-placement.csv");
    }

    /** Plans by whole years in place; 0 stands for less than a year. */
    static List<Cell> byYearsInPlace() {
        return read("plans-by-years-in-place.csv");
    }

    private static List<Cell> read(String table) {
        try (InputStream file = Objects.requireNonNull(PlanCounts.class.getResourceAsStream(table), table);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Cell> cells = new ArrayList<>();
            rows.forEach(row -> addCells(row, cells));
            return cells;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void addCells(NamedCsvRecord row, List<Cell> cells) {
        String group = row.getField(0);
        for (int column = 1; column < row.getFieldCount(); column++) {
            String need = row.getHeader().get(column);
            cells.add(new Cell(group, need, Integer.parseInt(row.getField(column))));
        }
    }
}

package org.sendqa.people;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.tables.FileRefused;
import org.sendqa.tables.TableFile;
import org.sendqa.tables.TableRows;

/** The rows of an officer's list of people. */
final class PeopleFile implements TableRows {

    /**
     * So many are taken long before a request must be answered (30 seconds), also where each needs an account of the
     * user pool, which takes longest.
     */
    private static final int MOST_ROWS = 100;

    private final List<PeopleRow> rows = new ArrayList<>();
    private Headings.Match.@Nullable Fit fit;

    private PeopleFile() {}

    /** All rows that aren't blank, of a CSV file or a workbook. */
    static Outcome<List<PeopleRow>> read(byte[] file) {
        PeopleFile people = new PeopleFile();
        try {
            TableFile.read(new ByteArrayInputStream(file), "", people);
            return new Outcome.Done<>(List.copyOf(people.rows));
        } catch (FileRefused refused) {
            return Outcome.refused(Refusal.INCOMPLETE, refused.sentence());
        }
    }

    @Override
    public void headings(List<String> firstRow) {
        fit = switch (Headings.match(PeopleColumn.all(), firstRow)) {
            case Headings.Match.Misfit(String sentence) -> throw new FileRefused(sentence);
            case Headings.Match.Fit found -> found;
        };
    }

    @Override
    public void row(int line, List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        Map<PeopleColumn, Cell> found = new EnumMap<>(PeopleColumn.class);
        Objects.requireNonNull(fit, "headings come first")
                .places()
                .forEach((place, column) -> found.put(
                        PeopleColumn.valueOf(column.field()), place < cells.size() ? cells.get(place) : Cell.empty()));
        rows.add(new PeopleRow(line, found));
        if (rows.size() > MOST_ROWS) {
            throw new FileRefused("The list has more than %d people. Cut it into several and upload them one by one,"
                            .formatted(MOST_ROWS)
                    + " line managers first; whoever isn't on a list stays as they are.");
        }
    }
}

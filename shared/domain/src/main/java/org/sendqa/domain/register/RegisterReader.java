package org.sendqa.domain.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.pack.Limits;

/**
 * Reads the rows of one upload, one after the other: each is accepted or refused with every reason. What stands twice
 * is taken from where it stands first.
 */
public final class RegisterReader {

    private final Headings.Match.Fit headings;
    private final CellReader cells;
    private final SubjectKeys keys;
    private final Map<String, Integer> linesByNumber = new HashMap<>();

    /**
     * For a file whose headings fit.
     *
     * @param limits whom the rows may be of
     * @param keys make the subjects' keys
     * @param today the day of the upload: no date may lie after it, ages are counted up to it
     * @param dates how texts that are dates are written
     */
    public RegisterReader(
            Limits limits, Headings.Match.Fit headings, SubjectKeys keys, LocalDate today, DateStyle dates) {
        this.headings = headings;
        this.cells = new CellReader(limits.localities(), new DateReader(today, dates, limits.ages()));
        this.keys = keys;
    }

    /**
     * Reads a row.
     *
     * @param line where it starts in the file, from 1
     */
    public Row read(int line, List<Cell> row) {
        if (row.stream().allMatch(Cell::isBlank)) {
            return new Row.Empty();
        }
        RowDraft draft = new RowDraft(line);
        if (fits(row, draft)) {
            headings.places()
                    .forEach((place, column) ->
                            cells.read(column, place < row.size() ? row.get(place) : Cell.empty(), draft));
            headings.following().forEach(draft::follow);
            draft.refuseDatesBeforeBirth();
            refuseSecond(line, draft);
        }
        return draft.row(keys);
    }

    /** Programs leave empty cells at the end of a row off; where one of them is needed, something else was cut off. */
    private boolean fits(List<Cell> row, RowDraft draft) {
        boolean cut = headings.places().entrySet().stream()
                .anyMatch(place ->
                        place.getKey() >= row.size() && place.getValue().required());
        boolean beyond = row.stream().skip(headings.width()).anyMatch(cell -> !cell.isBlank());
        if (cut) {
            draft.fault(
                    "",
                    "The row ends after %d of %d cells".formatted(row.size(), headings.width()),
                    "Export the register again, with every column in every row");
        } else if (beyond) {
            draft.fault(
                    "",
                    "The row has more cells than the first row has headings",
                    "Look right of the last heading, or for a comma inside a cell, which needs quotes around it");
        }
        return !cut && !beyond;
    }

    private void refuseSecond(int line, RowDraft draft) {
        if (draft.ownNumber().isEmpty()) {
            return;
        }
        Integer first = linesByNumber.putIfAbsent(CellText.folded(draft.ownNumber()), line);
        if (first != null) {
            draft.fault(
                    "",
                    "The %s stands in line %d already".formatted(draft.ownName(), first),
                    "Keep the row that is right and delete the other");
        }
    }
}

package org.sendqa.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Fault;
import org.sendqa.domain.register.Headings;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SubjectLine;
import org.sendqa.domain.register.Way;
import org.sendqa.tables.workbook.SheetRow;

/**
 * What an officer sees before a file is taken: where each column leads, what stands in it, and the first rows as the
 * register would hold them. Cells of columns that are dropped are neither shown nor counted.
 */
final class Preview implements RowObserver {

    private static final int ROWS = 5;

    private final RegisterLayout register;
    private final Map<Integer, ColumnTally> tallies = new LinkedHashMap<>();
    private final Map<String, ColumnTally> byHeading = new LinkedHashMap<>();
    private final Set<String> fields = new HashSet<>();
    private final List<Json> rows = new ArrayList<>();
    private List<String> headings = List.of();

    Preview(RegisterLayout register) {
        this.register = register;
    }

    RegisterLayout register() {
        return register;
    }

    @Override
    public void headings(List<String> firstRow, Headings.Match.Fit fit) {
        headings = firstRow.subList(0, fit.width());
        fit.places().forEach((place, column) -> {
            fields.add(column.field());
            if (column.kind() != Kind.DROPPED) {
                ColumnTally tally = new ColumnTally(column);
                tallies.put(place, tally);
                byHeading.put(column.heading(), tally);
            }
        });
    }

    @Override
    public void row(int line, List<Cell> cells, Row row) {
        switch (row) {
            case Row.Empty _ -> {}
            case Row.Sound sound -> {
                count(cells);
                show(line, sound);
            }
            case Row.Faulty faulty -> {
                count(cells);
                faulty.faults().stream()
                        .map(Fault::column)
                        .distinct()
                        .map(byHeading::get)
                        .filter(Objects::nonNull)
                        .forEach(ColumnTally::refuse);
            }
        }
    }

    private void count(List<Cell> cells) {
        tallies.forEach((place, tally) -> tally.add(place < cells.size() ? cells.get(place) : Cell.empty()));
    }

    private void show(int line, Row.Sound sound) {
        if (rows.size() < ROWS) {
            rows.add(new JsonObject()
                    .put("line", line)
                    .put("caseNumber", sound.numbers())
                    .put("subject", SubjectLine.json(sound.subject()).build())
                    .build());
        }
    }

    /** The whole of it as JSON. */
    String json(Way way, SourceLayout layout) {
        List<String> missing = register.columns().stream()
                .map(Column::field)
                .filter(field -> !fields.contains(field))
                .toList();
        return CanonicalJson.write(new JsonObject()
                .put("subject", way.subject())
                .put("source", way.source())
                .put("version", way.version())
                .put("dates", layout.dates().format())
                .list("columns", columns())
                .texts("missing", missing)
                .list("rows", rows)
                .build());
    }

    private List<Json> columns() {
        List<Json> columns = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            String letters = SheetRow.letters(place);
            String heading = headings.get(place).strip();
            ColumnTally tally = tallies.get(place);
            columns.add(tally == null ? dropped(letters, heading) : tally.json(letters, heading));
        }
        return columns;
    }

    private static Json dropped(String letters, String heading) {
        return new JsonObject()
                .put("column", letters)
                .put("heading", heading)
                .put("becomes", Becomes.DROPPED)
                .build();
    }
}

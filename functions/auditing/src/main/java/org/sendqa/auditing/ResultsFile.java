package org.sendqa.auditing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.export.ExportColumns;
import org.sendqa.domain.export.ExportReader;
import org.sendqa.domain.export.ExportRow;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.tables.FileRefused;
import org.sendqa.tables.TableFile;
import org.sendqa.tables.TableRows;

/** The rows of a tool's export, read into one instrument. */
final class ResultsFile implements TableRows {

    /** Far more than any round has audits. */
    private static final int MOST_ROWS = 5_000;

    private final Tool tool;
    private final Instrument form;
    private final List<ExportRow> rows = new ArrayList<>();
    private @Nullable ExportReader reader;

    private ResultsFile(Tool tool, Instrument form) {
        this.tool = tool;
        this.form = form;
    }

    /** All rows of a CSV file or a workbook. */
    static Outcome<List<ExportRow>> read(Tool tool, Instrument form, byte[] file) {
        ResultsFile results = new ResultsFile(tool, form);
        try {
            TableFile.read(new ByteArrayInputStream(file), "", results);
            return new Outcome.Done<>(List.copyOf(results.rows));
        } catch (FileRefused refused) {
            return Outcome.refused(Refusal.INCOMPLETE, refused.sentence());
        }
    }

    @Override
    public void headings(List<String> firstRow) {
        reader = switch (Headings.match(ExportColumns.of(tool, form), firstRow)) {
            case Headings.Match.Misfit(String sentence) -> throw new FileRefused(sentence);
            case Headings.Match.Fit fit -> new ExportReader(tool, form, fit);
        };
    }

    @Override
    public void row(int line, List<Cell> cells) {
        rows.add(Objects.requireNonNull(reader, "headings come first").read(line, cells));
        if (rows.size() > MOST_ROWS) {
            throw new FileRefused("The file has more than 5,000 rows. Export the audits of this round only.");
        }
    }
}

package org.sendqa.local.colleagues;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.export.ExportColumns;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.Tool;
import org.sendqa.local.sample.SampleTable;

/** Another tool's form: what is entered there reaches SEND QA when an officer uploads the tool's export. */
public final class ToolSheet implements Sheet {

    /** A column that nobody asked for and nobody reads. */
    private static final String NAME = "Child";

    private final Tool tool;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> headings = List.of();

    /** An empty one. */
    public ToolSheet(Tool tool) {
        this.tool = tool;
    }

    @Override
    public void fillIn(String audit, Instrument form, Map<String, Answer> answers) {
        List<String> row = new ArrayList<>(List.of("Sample Child %d".formatted(rows.size() + 1), audit));
        form.questions().forEach(question -> row.addAll(ToolCells.of(form, question, answers.get(question.id()))));
        rows.add(row);
        List<String> first = new ArrayList<>(List.of(NAME));
        ExportColumns.of(tool, form).stream().map(Column::heading).forEach(first::add);
        headings = first;
    }

    /** What the API takes: everything entered so far. */
    public String export() {
        byte[] csv = new SampleTable(headings, rows).csv();
        return "{\"file\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(csv));
    }
}

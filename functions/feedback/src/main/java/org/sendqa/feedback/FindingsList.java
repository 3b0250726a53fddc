package org.sendqa.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of somebody's own work, and of that of the people they manage, without a word of any case. */
public record FindingsList(List<Line> own, List<Line> team) {

    /**
     * What one audit found of one author's work.
     *
     * @param author the author's id, which with the audit is its address
     * @param state {@code new}, {@code read}, {@code help}, {@code again} or {@code discussed}
     * @param again when author and line manager look at it again; null if they don't
     */
    public record Line(
            String author,
            String name,
            String audit,
            String title,
            String period,
            String returnedAt,
            String state,
            @Nullable LocalDate again) {

        private static Line of(ListFindings.Line line) {
            var findings = line.findings();
            return new Line(
                    findings.author(),
                    line.author().name(),
                    findings.audit(),
                    line.title(),
                    findings.cycle().when().words(),
                    findings.steps().getFirst().at().toString(),
                    findings.state().code(),
                    findings.again().orElse(null));
        }
    }

    static FindingsList of(ListFindings.View view) {
        return new FindingsList(
                view.own().stream().map(Line::of).toList(),
                view.team().stream().map(Line::of).toList());
    }
}

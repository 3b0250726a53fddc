package org.sendqa.auditing;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswerCheck;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.export.ExportRow;
import org.sendqa.domain.pack.Tool;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/** Takes one row of an export: finds its audit by the key and hands it in, or says why not. */
final class TakeRow {

    private final Audits audits;
    private final HandIn handIn;

    TakeRow(Audits audits, HandIn handIn) {
        this.audits = audits;
        this.handIn = handIn;
    }

    /** Who uploaded the export of which tool. */
    record Source(Caller officer, Tool tool) {}

    /** What became of a row. */
    sealed interface Result {

        /** Its audit is in by it. */
        record In() implements Result {}

        /** Its audit was in already, with the same answers. */
        record Unchanged() implements Result {}

        /** It wasn't taken, for these reasons. */
        record Refused(List<String> sentences) implements Result {}

        /** Nothing stands in it. */
        record Nothing() implements Result {}
    }

    Result take(CycleRef round, ExportRow row, Source source) {
        return switch (row) {
            case ExportRow.Empty _ -> new Result.Nothing();
            case ExportRow.Faulty(var sentences) -> new Result.Refused(sentences);
            case ExportRow.Answered answered ->
                audits.find(round.authority(), answered.key())
                        .filter(audit -> audit.header().cycle().equals(round))
                        .map(audit -> take(audit, answered, source))
                        .orElseGet(
                                () -> refused(answered, "no audit of this round has this key. Look for a slip in it."));
        };
    }

    private Result take(Audit audit, ExportRow.Answered row, Source source) {
        return switch (audit) {
            case Audit.Assigned _ ->
                refused(
                        row,
                        "the auditor hasn't said yet whether they had a hand in the case. Ask them to open the audit"
                                + " in SEND QA and say so, then upload the export again.");
            case Audit.InProgress open -> handIn(open, row, source);
            case Audit.Submitted in ->
                isSame(in, row.answers())
                        ? new Result.Unchanged()
                        : refused(
                                row,
                                "the audit is in already, with other answers. If these are right, give it back to its"
                                        + " auditor, then upload the export again.");
            case Audit.Released _, Audit.Voided _ -> refused(row, "the audit doesn't count any more. Leave it out.");
        };
    }

    private Result handIn(Audit.InProgress open, ExportRow.Answered row, Source source) {
        if (open.header().isClosed(OfficeDay.of(source.officer().now()))) {
            return refused(row, "the round is closed. Reopen it, then upload the export again.");
        }
        List<String> faults = new AnswerCheck(handIn.form(open)).faults(row.answers());
        if (!faults.isEmpty()) {
            return refused(row, faults);
        }
        var drafts = audits.drafts(open.header().cycle().authority(), open.id());
        var from = new HandIn.From(
                source.officer().person().id(),
                source.officer().now(),
                RequestKey.NONE,
                Map.of("tool", source.tool().id()));
        return switch (handIn.run(open, row.answers(), drafts, from)) {
            case Outcome.Done<Audit.Submitted> _ -> new Result.In();
            case Outcome.Refused<Audit.Submitted>(var _, var sentence, var errors) ->
                refused(row, errors.isEmpty() ? List.of(sentence) : errors);
        };
    }

    private boolean isSame(Audit.Submitted in, Map<String, Answer> answers) {
        return audits.isIn(in, handIn.filled(in, answers).answers());
    }

    private static Result refused(ExportRow.Answered row, String reason) {
        return refused(row, List.of(reason));
    }

    private static Result refused(ExportRow.Answered row, List<String> reasons) {
        return new Result.Refused(reasons.stream()
                .map(reason -> "Line %d: %s".formatted(row.line(), reason))
                .toList());
    }
}

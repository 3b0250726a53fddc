package org.sendqa.edge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.feedback.LookBack.Remark;

/**
 * What a QA officer wrote about an audit as it goes out.
 *
 * @param note its number in its address
 * @param by the officer's name
 * @param handedInAt when the version came in that it is about
 * @param current whether that is the version that stands now
 * @param well what was done well; may be empty
 * @param next what to look at next time; may be empty
 * @param readAt when the auditor said to have read it; null before
 */
public record FeedbackReply(
        int note,
        String by,
        String at,
        String handedInAt,
        boolean current,
        String well,
        String next,
        @Nullable String readAt) {

    /** Some of them, oldest first. */
    public static List<FeedbackReply> of(List<Remark> remarks) {
        return remarks.stream().map(FeedbackReply::of).toList();
    }

    private static FeedbackReply of(Remark remark) {
        var note = remark.note();
        return new FeedbackReply(
                remark.number(),
                remark.by(),
                note.at().toString(),
                note.about().at().toString(),
                remark.current(),
                note.words().well(),
                note.words().next(),
                note.readAt().map(Instant::toString).orElse(null));
    }
}

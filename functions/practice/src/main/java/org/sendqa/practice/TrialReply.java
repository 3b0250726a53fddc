package org.sendqa.practice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.practice.InventedCase;
import org.sendqa.edge.DraftReply;
import org.sendqa.edge.RouteReply;

/**
 * A form to practise on as it goes out.
 *
 * @param title the activity's
 * @param state {@code new}, {@code begun} or {@code submitted}
 * @param facts what would be known of the case
 * @param papers what there would be to read of it
 * @param form the questions, in the version that was in force when the practice was opened
 * @param drafts by section id
 * @param receipt null until it is handed in
 * @param lastDay after which the practice ends by itself, if no officer ends it before
 * @param routes the authority's own, for what can't wait: practice tells nobody
 */
public record TrialReply(
        String activity,
        String title,
        String state,
        Map<String, String> facts,
        ReadingReply papers,
        Map<String, Object> form,
        Map<String, DraftReply> drafts,
        @Nullable ReceiptReply receipt,
        String lastDay,
        List<RouteReply> routes) {

    /** What there is to read of an invented case. */
    public record ReadingReply(String title, List<PartReply> parts) {

        static ReadingReply of(InventedCase invented) {
            return new ReadingReply(
                    invented.title(),
                    invented.parts().stream()
                            .map(part -> new PartReply(part.heading(), part.paragraphs()))
                            .toList());
        }
    }

    /** A part of it. */
    public record PartReply(String heading, List<String> paragraphs) {}

    /**
     * What somebody gets for handing in.
     *
     * @param grade the audit's own; empty where the form asks for none
     */
    public record ReceiptReply(String grade, String submittedAt) {}
}

package org.sendqa.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.history.Event;

/** The feedback on each audit as one item of the audit's partition. */
public final class DynamoFeedbacks implements Feedbacks {

    private final Table table;

    /** Keeps feedback in a table. */
    public DynamoFeedbacks(Table table) {
        this.table = table;
    }

    @Override
    public Feedback of(String authority, String audit) {
        return table.get(Keys.feedback(authority, audit))
                .map(FeedbackItem::fromItem)
                .orElseGet(() -> Feedback.none(authority, audit));
    }

    @Override
    public Map<String, Feedback> of(String authority, Collection<String> audits) {
        List<Key> keys =
                audits.stream().map(audit -> Keys.feedback(authority, audit)).toList();
        return table.all(keys).stream()
                .map(FeedbackItem::fromItem)
                .collect(Collectors.toMap(Feedback::audit, Function.identity()));
    }

    @Override
    public boolean keep(Feedback next, Event event) {
        Key key = Keys.feedback(next.authority(), next.audit());
        return table.write(List.of(
                table.replace(FeedbackItem.toItem(next), next.revision().number() - 1),
                HistoryItem.add(table, key, next.revision(), event)));
    }
}

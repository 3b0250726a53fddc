package org.sendqa.testing;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.history.Event;

/** Feedback for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryFeedbacks implements Feedbacks {

    private final Map<String, Feedback> feedbacks = new TreeMap<>();

    @Override
    public Feedback of(String authority, String audit) {
        return feedbacks.getOrDefault(authority + "|" + audit, Feedback.none(authority, audit));
    }

    @Override
    public Map<String, Feedback> of(String authority, Collection<String> audits) {
        return audits.stream()
                .map(audit -> of(authority, audit))
                .filter(feedback -> !feedback.notes().isEmpty())
                .collect(Collectors.toMap(Feedback::audit, Function.identity()));
    }

    @Override
    public boolean keep(Feedback next, Event event) {
        int now = of(next.authority(), next.audit()).revision().number();
        boolean isNext = now == next.revision().number() - 1;
        if (isNext) {
            feedbacks.put(next.authority() + "|" + next.audit(), next);
        }
        return isNext;
    }
}

package org.sendqa.domain.pack;

import java.util.List;

/**
 * Whom one draw takes, as the pack lays it down.
 *
 * @param themes a subject must be picked by one of them; without any, all subjects may take part
 * @param spreadOver attributes over which each cell's cases are spread in proportion to its frame
 * @param whenShort what happens where the frame can't give what the quota asks
 * @param publicValue where the value comes from that nobody may choose
 */
public record SamplePlan(
        Quota quota, List<Where> themes, List<String> spreadOver, WhenShort whenShort, PublicValue publicValue) {

    /** Copies the lists. */
    public SamplePlan {
        themes = List.copyOf(themes);
        spreadOver = List.copyOf(spreadOver);
    }

    /** A draw by a value that was committed to beforehand. */
    public SamplePlan(Quota quota, List<Where> themes, List<String> spreadOver, WhenShort whenShort) {
        this(quota, themes, spreadOver, whenShort, new PublicValue.Committed());
    }

    /** The same number from every value of an attribute, drawn short where there are fewer. */
    public static SamplePlan each(String attribute, int size) {
        return of(new Quota.Each(List.of(attribute), size, 0));
    }

    /** A quota without theme or spread, drawn short where there are fewer. */
    public static SamplePlan of(Quota quota) {
        return new SamplePlan(quota, List.of(), List.of(), WhenShort.DRAW);
    }

    /** The same plan for subjects that one of other themes picks. */
    public SamplePlan on(List<Where> others) {
        return new SamplePlan(quota, others, spreadOver, whenShort, publicValue);
    }

    /** What a pack wants done about a frame that is too small. */
    public enum WhenShort {
        /** Draw what there is, leave the missing places empty, and say so. */
        DRAW,
        /** Draw nothing until the register or the pack changed. */
        HOLD
    }
}

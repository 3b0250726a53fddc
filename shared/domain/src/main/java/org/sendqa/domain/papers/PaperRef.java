package org.sendqa.domain.papers;

import org.sendqa.domain.cycle.CycleRef;

/**
 * Names one paper of a drawn case.
 *
 * @param draw the draw of the cycle that gave the case
 * @param number its place in the list of the activity's papers, from 1
 */
public record PaperRef(CycleRef cycle, String draw, String drawId, int number) {

    /** Whether it is a paper of a case. */
    public boolean isOf(String ofDraw, String ofCase) {
        return draw.equals(ofDraw) && drawId.equals(ofCase);
    }
}

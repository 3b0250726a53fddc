package org.sendqa.domain.sampling;

import java.util.List;

/**
 * What has a say in which cases may come into a sample, as it was read before they were chosen. It has to stand still
 * until they are stored, so that no two rounds and no two samples of one round take the same case.
 *
 * @param rounds the rounds that the activity had drawn
 * @param others the round's other samples; none for a draw, which the activity's number holds apart from them
 */
public record Surroundings(DrawnRounds rounds, List<Sample> others) {

    /** Copies the samples. */
    public Surroundings {
        others = List.copyOf(others);
    }

    /** Of a draw just made. */
    public static Surroundings ofDraw(DrawnRounds rounds) {
        return new Surroundings(rounds, List.of());
    }
}

package org.sendqa.local.demo;

import java.time.LocalDate;
import org.sendqa.local.LocalAws;

/** Has activities wait that a test doesn't look at, as the demo does. */
public final class Waiting {

    private Waiting() {}

    /** All of Dorset's but one, in the academic year of a day. */
    public static void allBut(LocalAws aws, String activity, LocalDate day) {
        new OtherActivities(Story.colleague(aws, Story.OFFICER)).pauseAllBut(activity, day);
    }
}

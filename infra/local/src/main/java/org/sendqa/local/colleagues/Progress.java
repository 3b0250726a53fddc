package org.sendqa.local.colleagues;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says what is happening, with the day it happens on. */
public record Progress(InstantSource clock) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** Says it. */
    public void say(String sentence) {
        System.out.printf("%-16s  %s%n", WHEN.format(clock.instant()), sentence);
    }
}

package org.sendqa.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes when a mail came in, in the time that its readers' clocks show. */
final class MailTimes {

    private static final DateTimeFormatter LONDON =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private MailTimes() {}

    static String time(Instant instant) {
        return "<time datetime=\"%s\">%s</time>".formatted(instant, LONDON.format(instant));
    }
}

package org.sendqa.allocation;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * A due date for an auditor's own calendar (RFC 5545), in UTC, so that no time zone has to be described.
 *
 * @param uid the same for the same auditor and cycle, so that a second import replaces the first
 * @param summary what the calendar shows; never case data
 * @param dueAt when the entry ends
 * @param url where the audits wait
 */
record CalendarEntry(String uid, String summary, Instant dueAt, String url) {

    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final String PRODUCT = "-//SEND QA//Audits//EN";

    /** The file's text, stamped with the instant it is made at. */
    String text(Instant now) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary);
        event.setDateStart(Date.from(dueAt.minus(LENGTH)), true);
        event.setDateEnd(Date.from(dueAt), true);
        event.setUrl(url);
        event.setTransparency(Transparency.transparent());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.addEvent(event);
        return write(calendar);
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

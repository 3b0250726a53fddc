package org.sendqa.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Reply;

/** The clock for people: the time here, and buttons that let it leap, since nobody waits a month for a reminder. */
record TimePage(ClockControl control) implements HttpHandler {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final Map<String, Duration> LEAPS = Map.of(
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7),
            "month", Duration.ofDays(30));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Reply reply = exchange.getRequestMethod().equals("POST") ? leap(form.replaceFirst("^leap=", "")) : page();
        reply.send(exchange);
    }

    private Reply leap(String leap) {
        Duration on = LEAPS.getOrDefault(leap, Duration.ZERO);
        if (on.isZero()) {
            return Page.refusal(400, "No such leap", "Go back and press one of the buttons.");
        }
        control.leapTo(control.clock().now().plus(on));
        return Reply.empty(303).with("location", List.of("/local/time"));
    }

    private Reply page() {
        return Page.of(
                200, "The time here", """
                <h1>The time here</h1>
                <p>It is %s in England.</p>
                <p>Whatever falls due on the way is done before this page comes back: rounds open, reminders go out,
                reports are made. Time never goes back; start again for that.</p>
                <form method="post">
                <p><button name="leap" value="hour">An hour on</button></p>
                <p><button name="leap" value="day">A day on</button></p>
                <p><button name="leap" value="week">A week on</button></p>
                <p><button name="leap" value="month">30 days on</button></p>
                </form>""".formatted(WORDS.format(control.clock().now())));
    }
}

package org.sendqa.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Place;
import org.sendqa.local.web.Reply;

/**
 * The clock for people: the time here, and buttons that let it leap, since nobody waits a month for a reminder.
 *
 * @param due what is due from today on, day by day
 */
record TimePage(LocalAws aws, Supplier<SortedMap<LocalDate, List<String>>> due) implements HttpHandler {

    /** Where it is, for the start page. */
    static final Place PLACE = new Place(
            URI.create("/local/time"),
            "Clock",
            "The time here, what is due next, and buttons that let the clock leap.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** After all that a morning brings. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

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
        Optional<Instant> to = leap.equals("next")
                ? next(due.get()).map(day -> OfficeDay.at(day, MORNING))
                : Optional.ofNullable(LEAPS.get(leap)).map(aws.clock().now()::plus);
        if (to.isEmpty()) {
            return Page.refusal(400, "No such leap", "Go back and press one of the buttons.");
        }
        aws.advanceTo(to.get());
        return Reply.empty(303).with("location", List.of("/local/time"));
    }

    private Optional<LocalDate> next(SortedMap<LocalDate, List<String>> days) {
        LocalDate tomorrow = OfficeDay.of(aws.clock().now()).plusDays(1);
        return days.tailMap(tomorrow).keySet().stream().findFirst();
    }

    private Reply page() {
        SortedMap<LocalDate, List<String>> days = due.get();
        Instant now = aws.clock().now();
        String today = list("Today", days.getOrDefault(OfficeDay.of(now), List.of()));
        String next = next(days)
                .map(day -> list("Next: " + DAY.format(day), days.getOrDefault(day, List.of()))
                        + button("next", "On to " + DAY.format(day)))
                .orElse("");
        return Page.of(200, "The time here", """
                <h1>The time here</h1>
                <p>It is %s in England.</p>
                <p>Whatever falls due on the way is done before this page comes back: rounds open, reminders go out,
                reports are made. Time never goes back; start again for that.</p>
                <form method="post">
                %s
                %s
                <h2>By so much</h2>
                %s
                </form>""".formatted(MOMENT.format(now), today, next, fixed()));
    }

    private static String fixed() {
        return button("hour", "An hour on")
                + button("day", "A day on")
                + button("week", "A week on")
                + button("month", "30 days on");
    }

    private static String list(String heading, List<String> sentences) {
        String items = sentences.stream()
                .map(sentence -> "<li>%s</li>".formatted(Page.escape(sentence)))
                .collect(Collectors.joining("\n"));
        return sentences.isEmpty() ? "" : "<h2>%s</h2>\n<ul>\n%s\n</ul>".formatted(heading, items);
    }

    private static String button(String leap, String words) {
        return "<p><button name=\"leap\" value=\"%s\">%s</button></p>\n".formatted(leap, words);
    }
}

package org.sendqa.local.councils;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.local.sample.SampleRegisters;
import org.sendqa.local.web.Page;
import org.sendqa.local.web.Place;
import org.sendqa.local.web.Reply;

/**
 * Hands out a made-up register of real size for each kind of subject, as it would stand today: nobody can try an
 * officer's work without one.
 *
 * @param today the day in England
 */
public record RegisterPage(Pack pack, Supplier<LocalDate> today) implements HttpHandler {

    private static final String PATH = "/local/registers";
    private static final String ENDING = ".csv";
    private static final long SEED = 202609;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** Where it is, for the start page. */
    public static final Place PLACE = new Place(
            URI.create(PATH),
            "Registers",
            "Made-up registers of real size, to be saved and uploaded by the QA officer.");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String subject = path.substring(path.lastIndexOf('/') + 1).replace(ENDING, "");
        Reply reply = pack.register(subject).map(_ -> file(subject)).orElseGet(this::page);
        reply.send(exchange);
    }

    private Reply file(String subject) {
        byte[] csv = SampleRegisters.of(pack, subject, today.get(), SEED).csv();
        return Reply.of(200, "text/csv; charset=utf-8", csv)
                .with("content-disposition", List.of("attachment; filename=\"%s%s\"".formatted(subject, ENDING)));
    }

    private Reply page() {
        return Page.of(200, "Registers", """
                <h1>Registers to upload</h1>
                <p>Made up for %s as they would stand on %s. Save one, sign in on the site as the QA officer and upload
                it under Registers.</p>
                <ul>
                %s
                </ul>""".formatted(
                        Page.escape(pack.name()),
                        today.get().format(DAY),
                        pack.registers().stream()
                                .map(RegisterLayout::subject)
                                .map(RegisterPage::item)
                                .collect(Collectors.joining("\n"))));
    }

    private static String item(String subject) {
        return "<li><a href=\"%s/%s%s\">%s</a></li>".formatted(PATH, subject, ENDING, Page.escape(subject));
    }
}

package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.local.mail.Mail;

/** What the demo left, counted from its own files and the mailbox. */
record Summary(ObjectNode figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RULE = "-".repeat(66);

    static Summary of(DemoFiles files, Month month, List<Mail> mails) {
        ObjectNode figures = JSON.createObjectNode()
                .put("authority", "dor")
                .put("activity", Story.ACTIVITY)
                .put("period", Story.PERIOD)
                .put("registerRows", month.accepted() + month.rejected())
                .put("accepted", month.accepted())
                .put("rejected", month.rejected());
        draws(figures, files);
        figures.put("replaced", month.replaced())
                .put("allocated", month.allocated())
                .put("unfilled", month.unfilled());
        completion(figures, read(files.file("reports/report.json")));
        figures.put("reminders", mails.stream().filter(Summary::reminds).count())
                .put("mails", mails.size());
        files.list("reports").forEach(figures.withArray("reports")::add);
        return new Summary(figures);
    }

    /** These figures with how long it took. */
    Summary after(Duration started, Duration total) {
        return new Summary(figures.deepCopy()
                .put("startedSeconds", started.toMillis() / 1000.0)
                .put("totalSeconds", total.toMillis() / 1000.0));
    }

    String json() {
        return figures.toPrettyString() + "\n";
    }

    /** A table a person likes to read. */
    String table(Path folder) {
        return String.join(
                "\n",
                "",
                "Dorset, EHC plan audits, April 2026",
                RULE,
                line(
                        "register",
                        "%,6d rows: %,d accepted, %d refused with reasons",
                        "registerRows",
                        "accepted",
                        "rejected"),
                line("frame", "%,6d plans finalised in the two months before", "frame"),
                line("drawn", "%,6d cases, each draw with its certificate; %d replaced", "drawn", "replaced"),
                line("allocated", "%,6d audits, %d left open", "allocated", "unfilled"),
                line("submitted", "%,6d audits, %d of them late; %d reminders", "submitted", "late", "reminders"),
                line("mails", "%,6d in all", "mails"),
                time(),
                RULE,
                places(folder));
    }

    private static String places(Path folder) {
        return """
                report      %s
                mails       %s
                certificate %s
                the rest    %s""".formatted(
                        folder.resolve("reports/report.pdf"),
                        folder.resolve("mailbox"),
                        folder.resolve("certificates"),
                        folder);
    }

    /** One line: a label, then words with the figures of these names. */
    private String line(String label, String words, String... names) {
        Object[] numbers = Stream.of(names).map(this::number).toArray();
        return "%-12s".formatted(label) + words.formatted(numbers);
    }

    private String time() {
        return "time        ready in %.1f s, all done in %.1f s"
                .formatted(
                        figures.path("startedSeconds").asDouble(),
                        figures.path("totalSeconds").asDouble());
    }

    private int number(String name) {
        return figures.path(name).asInt();
    }

    /** The first draw's frame; the second leaves out what the first took. */
    private static void draws(ObjectNode figures, DemoFiles files) {
        JsonNode first = read(files.file("certificates/%s.json".formatted(Story.DRAWS.getFirst())));
        int drawn = files.list("certificates").stream()
                .map(name -> read(files.file(name)))
                .mapToInt(certificate -> sum(certificate, "selected"))
                .sum();
        figures.put("frame", sum(first, "frame")).put("drawn", drawn);
    }

    private static void completion(ObjectNode figures, JsonNode report) {
        JsonNode draws = report.path("completion");
        for (String name : List.of("submitted", "late")) {
            figures.put(
                    name,
                    draws.valueStream()
                            .mapToInt(draw -> draw.path(name).asInt())
                            .sum());
        }
    }

    private static int sum(JsonNode certificate, String list) {
        return certificate
                .path("strata")
                .valueStream()
                .mapToInt(stratum -> stratum.path(list).size())
                .sum();
    }

    private static boolean reminds(Mail mail) {
        return mail.subject().startsWith("Audit due") || mail.subject().startsWith("Audit overdue");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}

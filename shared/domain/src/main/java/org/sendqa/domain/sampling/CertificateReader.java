package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.Located;

/** Reads a certificate from JSON in the published format, refusing with the place what isn't in it. */
final class CertificateReader {

    private static final Set<String> WHOLE = Set.of(
            "activity",
            "algorithm",
            "authority",
            "designDigest",
            "digest",
            "events",
            "excluded",
            "format",
            "period",
            "seed",
            "seedCommitment",
            "snapshots",
            "strata");

    private CertificateReader() {}

    static Certificate read(Located root) {
        mustBe(root.member("format"), CertificateWriter.FORMAT);
        mustBe(root.member("algorithm"), CertificateWriter.ALGORITHM);
        only(root, WHOLE);
        return new Certificate(
                seed(root),
                root.list("snapshots").stream().map(CertificateReader::source).toList(),
                root.text("designDigest"),
                root.list("strata").stream().map(CertificateReader::stratum).toList(),
                excluded(root.list("excluded")),
                root.list("events").stream().map(CaseEventReader::read).toList());
    }

    private static void mustBe(Located found, String wanted) {
        if (!found.text().equals(wanted)) {
            throw found.mustBe(wanted);
        }
    }

    /** Refuses a member that the format doesn't have. */
    static void only(Located object, Set<String> names) {
        for (String name : object.object().members().keySet()) {
            if (!names.contains(name)) {
                throw object.refused(name, "isn't a member that format %s has".formatted(CertificateWriter.FORMAT));
            }
        }
    }

    private static String line(Located root, String name) {
        if (root.text(name).indexOf('\n') >= 0) {
            throw root.member(name).mustBe("a single line");
        }
        return root.text(name);
    }

    private static Seed seed(Located root) {
        String known = String.join("\n", line(root, "authority"), line(root, "activity"), line(root, "period"), "");
        String seed = root.text("seed");
        if (!seed.startsWith(known) || seed.indexOf('\n', known.length()) >= 0) {
            throw root.member("seed").mustBe("authority, activity, period and public value, joined by line feeds");
        }
        return new Seed(
                root.text("authority"), root.text("activity"), root.text("period"), seed.substring(known.length()));
    }

    private static Certificate.Source source(Located source) {
        only(source, Set.of("digest", "at", "complete"));
        return new Certificate.Source(source.text("digest"), InstantReader.at(source), source.flag("complete"));
    }

    private static StratumDraw stratum(Located stratum) {
        only(stratum, Set.of("key", "size", "frame", "selected", "reserves"));
        return new StratumDraw(
                Cell.of(stratum.textsByName("key")),
                stratum.number("size"),
                stratum.texts("frame"),
                tickets(stratum.list("selected")),
                tickets(stratum.list("reserves")));
    }

    private static List<Ticket> tickets(List<Located> tickets) {
        return tickets.stream().map(CertificateReader::ticket).toList();
    }

    private static Ticket ticket(Located ticket) {
        only(ticket, Set.of("id", "ticket"));
        return new Ticket(ticket.text("id"), ticket.text("ticket"));
    }

    private static SortedMap<String, Integer> excluded(List<Located> reasons) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Located reason : reasons) {
            only(reason, Set.of("reason", "count"));
            String code = reason.text("reason");
            if (!counts.isEmpty() && counts.lastKey().compareTo(code) >= 0) {
                throw reason.member("reason").mustBe("in order, and not there twice");
            }
            if (reason.number("count") < 1) {
                throw reason.member("count").mustBe("one or more");
            }
            counts.put(code, reason.number("count"));
        }
        return counts;
    }
}

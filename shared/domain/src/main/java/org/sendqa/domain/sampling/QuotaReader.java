package org.sendqa.domain.sampling;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.Where;

/** Reads back what a design says of numbers; each kind is known by the member that only it has. */
final class QuotaReader {

    private QuotaReader() {}

    /** A quota by attributes, which stand elsewhere in the design. */
    static Quota quota(Located json, List<String> by) {
        if (json.find("each").isPresent()) {
            return new Quota.Each(by, cases(json, "each"), 0);
        }
        if (json.find("sizes").isPresent()) {
            return new Quota.Sizes(
                    by, json.list("sizes").stream().map(QuotaReader::group).toList(), 0);
        }
        if (json.find("perAuthor").isPresent()) {
            List<List<Integer>> terms =
                    json.list("terms").stream().map(QuotaReader::months).toList();
            return new Quota.PerAuthor(json.text("perAuthor"), json.text("contribution"), terms);
        }
        return new Quota.Total(
                by,
                amount(json),
                json.list("bounds").stream().map(QuotaReader::bound).toList());
    }

    static Where where(Located json) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        json.object().members().keySet().forEach(attribute -> values.put(attribute, json.texts(attribute)));
        return new Where(values);
    }

    private static Amount amount(Located json) {
        if (json.find("perAuditor").isPresent()) {
            return new Amount.PerAuditor(json.number("perAuditor"), json.number("auditorsPerCase"));
        }
        if (json.find("agreedAtLeast").isPresent()) {
            return new Amount.Agreed(
                    cases(json, "agreedAtLeast"),
                    json.number("agreedAtMost"),
                    json.find("drawnAnyway").isPresent() && json.flag("drawnAnyway"));
        }
        return json.find("shareOf").isPresent()
                ? new Amount.ShareOf(json.text("shareOf"), json.number("percent"))
                : new Amount.Fixed(cases(json, "total"));
    }

    private static Quota.Group group(Located json) {
        return new Quota.Group(where(json.member("where")), cases(json, "size"));
    }

    private static Bound bound(Located json) {
        return new Bound(
                where(json.member("where")), json.texts("each"), json.number("atLeast"), json.number("atMost"));
    }

    /** No draw takes more; sharing out billions would never end. */
    private static int cases(Located json, String name) {
        int cases = json.number(name);
        if (cases < 0 || cases > Sample.MOST_CASES) {
            throw json.member(name).mustBe("0 to %d".formatted(Sample.MOST_CASES));
        }
        return cases;
    }

    private static List<Integer> months(Located json) {
        return json.items().stream().map(Located::number).toList();
    }
}

package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;

/** Reads a quota, whose kind is the word it says its number under. */
final class QuotaReader {

    private static final Map<String, Function<Located, Quota>> KINDS = new TreeMap<>(Map.of(
            "each", quota -> new Quota.Each(quota.texts("by"), quota.number("each"), makes(quota)),
            "sizes", quota -> new Quota.Sizes(quota.texts("by"), groups(quota), makes(quota)),
            "total", quota -> total(quota, new Amount.Fixed(quota.number("total"))),
            "perAuditor", quota -> total(quota, perAuditor(quota)),
            "agreed", quota -> total(quota, agreed(quota.member("agreed"))),
            "shareOf", quota -> total(quota, new Amount.ShareOf(quota.text("shareOf"), quota.number("percent"))),
            "perAuthor", QuotaReader::perAuthor));
    private static final Set<String> OTHER_WORDS =
            Set.of("by", "bounds", "makes", "auditorsPerCase", "percent", "contribution", "terms");

    private QuotaReader() {}

    static Quota read(Located quota) {
        Set<String> words = new TreeSet<>(quota.object().members().keySet());
        words.stream()
                .filter(word -> !KINDS.containsKey(word) && !OTHER_WORDS.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw quota.member(word).mustBe("left out: no quota knows the word");
                });
        words.retainAll(KINDS.keySet());
        Function<Located, Quota> kind =
                words.size() == 1 ? KINDS.get(words.iterator().next()) : null;
        if (kind == null) {
            throw quota.mustBe("one of " + KINDS.keySet());
        }
        return kind.apply(quota);
    }

    private static int makes(Located quota) {
        return quota.find("makes").isPresent() ? quota.number("makes") : 0;
    }

    private static List<Quota.Group> groups(Located quota) {
        return quota.list("sizes").stream()
                .map(group -> new Quota.Group(WhereReader.where(group), group.number("size")))
                .toList();
    }

    private static Quota total(Located quota, Amount amount) {
        List<Bound> bounds = quota.find("bounds").isPresent()
                ? quota.list("bounds").stream().map(QuotaReader::bound).toList()
                : List.of();
        return new Quota.Total(SampleReader.texts(quota, "by"), amount, bounds);
    }

    private static Bound bound(Located bound) {
        return new Bound(
                WhereReader.where(bound),
                SampleReader.texts(bound, "each"),
                bound.find("atLeast").isPresent() ? bound.number("atLeast") : 0,
                bound.find("atMost").isPresent() ? bound.number("atMost") : Bound.NONE);
    }

    private static Amount perAuditor(Located quota) {
        return new Amount.PerAuditor(quota.number("perAuditor"), quota.number("auditorsPerCase"));
    }

    private static Amount agreed(Located limits) {
        return new Amount.Agreed(limits.number("atLeast"), limits.number("atMost"));
    }

    private static Quota perAuthor(Located quota) {
        List<List<Integer>> terms = quota.list("terms").stream()
                .map(term -> term.items().stream()
                        .map(month -> Math.toIntExact(month.whole()))
                        .toList())
                .toList();
        return new Quota.PerAuthor(quota.text("perAuthor"), quota.text("contribution"), terms);
    }
}

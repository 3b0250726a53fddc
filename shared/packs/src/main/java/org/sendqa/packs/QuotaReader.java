package org.sendqa.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.sampling.Sample;

/** Reads a quota, whose kind is the word it says its number under. */
final class QuotaReader {

    /**
     * How a quota of one kind is read.
     *
     * @param words what it may say besides its number
     */
    private record Form(List<String> words, Function<Located, Quota> reader) {}

    private static final Map<String, Form> KINDS = new TreeMap<>(Map.of(
            "each",
            new Form(
                    List.of("by", "makes"),
                    quota -> new Quota.Each(quota.texts("by"), quota.number("each"), makes(quota))),
            "sizes",
            new Form(List.of("by", "makes"), quota -> new Quota.Sizes(quota.texts("by"), groups(quota), makes(quota))),
            "total",
            new Form(List.of("by", "bounds"), quota -> total(quota, new Amount.Fixed(quota.number("total")))),
            "perAuditor",
            new Form(List.of("by", "bounds", "auditorsPerCase"), quota -> total(quota, perAuditor(quota))),
            "agreed",
            new Form(List.of("by", "bounds"), quota -> total(quota, agreed(quota.member("agreed"), false))),
            "minimum",
            new Form(List.of("by", "bounds"), quota -> total(quota, agreed(quota.member("minimum"), true))),
            "unset",
            new Form(List.of(), quota -> total(quota, unset(quota))),
            "shareOf",
            new Form(
                    List.of("by", "bounds", "percent"),
                    quota -> total(quota, new Amount.ShareOf(quota.text("shareOf"), quota.number("percent")))),
            "perAuthor",
            new Form(List.of("contribution", "terms"), QuotaReader::perAuthor)));

    private QuotaReader() {}

    static Quota read(Located quota) {
        Set<String> words = new TreeSet<>(quota.object().members().keySet());
        List<String> kinds = words.stream().filter(KINDS::containsKey).toList();
        List<Form> forms = kinds.isEmpty()
                ? List.copyOf(KINDS.values())
                : kinds.stream().map(KINDS::get).flatMap(Stream::ofNullable).toList();
        words.removeAll(kinds);
        forms.forEach(form -> words.removeAll(form.words()));
        if (!words.isEmpty()) {
            throw quota.member(words.iterator().next()).mustBe("left out: no quota knows the word");
        }
        if (kinds.size() != 1) {
            throw quota.mustBe("one of " + KINDS.keySet());
        }
        return forms.getFirst().reader().apply(quota);
    }

    private static int makes(Located quota) {
        return quota.find("makes").isPresent() ? quota.number("makes") : 0;
    }

    private static List<Quota.Group> groups(Located quota) {
        return quota.list("sizes").stream()
                .map(group -> group.only("where", "size"))
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
        bound.only("where", "each", "atLeast", "atMost");
        return new Bound(
                WhereReader.where(bound),
                SampleReader.texts(bound, "each"),
                bound.find("atLeast").isPresent() ? bound.number("atLeast") : 0,
                bound.find("atMost").isPresent() ? bound.number("atMost") : Bound.NONE);
    }

    private static Amount perAuditor(Located quota) {
        return new Amount.PerAuditor(quota.number("perAuditor"), quota.number("auditorsPerCase"));
    }

    private static Amount agreed(Located limits, boolean drawnAnyway) {
        limits.only("atLeast", "atMost");
        return new Amount.Agreed(limits.number("atLeast"), limits.number("atMost"), drawnAnyway);
    }

    /** Nothing is printed: an officer says any number. */
    private static Amount unset(Located quota) {
        if (!quota.flag("unset")) {
            throw quota.refused("unset", "must be true, or the quota must say a number");
        }
        return new Amount.Agreed(1, Sample.MOST_CASES);
    }

    private static Quota perAuthor(Located quota) {
        List<List<Integer>> terms = quota.list("terms").stream()
                .map(term -> term.items().stream().map(Located::number).toList())
                .toList();
        return new Quota.PerAuthor(quota.text("perAuthor"), quota.text("contribution"), terms);
    }
}

package org.sendqa.dynamodb;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Counted;
import org.sendqa.domain.report.Reports;
import org.sendqa.domain.report.Share;

/** Released reports as an item each, in one partition of their authority. */
public final class DynamoReports implements Reports {

    private static final Comparator<Released> NEWEST_FIRST = Comparator.comparing(
                    (Released report) -> report.cycle().when().month())
            .thenComparing(report -> report.cycle().period())
            .reversed()
            .thenComparing(report -> report.cycle().activity())
            .thenComparing(Released::version, Comparator.reverseOrder());

    private static final String BETWEEN = "|";

    private final Table table;

    /** Lists reports in a table. */
    public DynamoReports(Table table) {
        this.table = table;
    }

    @Override
    public void list(Released report) {
        table.write(List.of(table.add(toItem(report))));
    }

    @Override
    public List<Released> all(String authority) {
        return table.startingWith(Keys.reports(authority)).stream()
                .map(DynamoReports::fromItem)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Item toItem(Released report) {
        CycleRef cycle = report.cycle();
        return Item.of(Keys.report(cycle, report.version()))
                .with("authority", cycle.authority())
                .with("activity", cycle.activity())
                .with("period", cycle.period())
                .with("version", report.version())
                .with("title", report.title())
                .with("keys", report.keys())
                .with("roles", report.roles())
                .with(
                        "counted",
                        report.counted().stream().map(DynamoReports::text).toList());
    }

    private static Released fromItem(Item item) {
        return new Released(
                new CycleRef(item.text("authority"), item.text("activity"), item.text("period")),
                item.number("version"),
                item.text("title"),
                item.map("keys"),
                item.texts("roles"),
                item.optionalTexts("counted").stream()
                        .map(DynamoReports::counted)
                        .toList());
    }

    private static String text(Counted one) {
        return String.join(
                BETWEEN,
                one.what(),
                one.by(),
                Integer.toString(one.share().passes()),
                Integer.toString(one.share().of()));
    }

    private static Counted counted(String text) {
        List<String> parts = List.of(text.split(Pattern.quote(BETWEEN), -1));
        return new Counted(
                parts.getFirst(),
                parts.get(1),
                new Share(Integer.parseInt(parts.get(2)), Integer.parseInt(parts.getLast())));
    }
}

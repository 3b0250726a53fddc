package org.sendqa.dynamodb;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.report.Reports;

/** Released reports as an item each, in one partition of their authority. */
public final class DynamoReports implements Reports {

    private static final Comparator<Released> NEWEST_FIRST = Comparator.comparing(
                    (Released report) -> report.cycle().when().month())
            .thenComparing(report -> report.cycle().period())
            .reversed()
            .thenComparing(report -> report.cycle().activity())
            .thenComparing(Released::version, Comparator.reverseOrder());

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
                .with("roles", report.roles());
    }

    private static Released fromItem(Item item) {
        return new Released(
                new CycleRef(item.text("authority"), item.text("activity"), item.text("period")),
                item.number("version"),
                item.text("title"),
                item.map("keys"),
                item.texts("roles"));
    }
}

package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.sampling.Sample;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Redraws as one transaction over the sample, its two cases, their slots, the released audits and the cycle's counts.
 */
public final class DynamoRedraws implements Redraws {

    private final Table table;
    private final DynamoAssignments assignments;
    private final AuditWrites audits;

    /** Keeps redraws in a table. */
    public DynamoRedraws(Table table) {
        this.table = table;
        this.assignments = new DynamoAssignments(table);
        this.audits = new AuditWrites(table);
    }

    @Override
    public boolean keep(Redraw redraw) {
        Sample sample = redraw.sample();
        List<TransactWriteItem> all = new ArrayList<>();
        all.add(table.replace(SampleItem.toItem(sample), sample.revision().number() - 1));
        all.add(HistoryItem.add(table, Keys.sample(sample.cycle(), sample.draw()), sample.revision(), redraw.event()));
        all.add(audits.count(sample.cycle(), redraw.change(), redraw.event()));
        all.addAll(cases(sample));
        redraw.others().forEach(other -> all.add(stands(other)));
        redraw.moves().forEach(move -> all.add(assignments.replace(sample.cycle(), move.from(), move.to())));
        redraw.released().forEach(audit -> all.addAll(audits.advance(audit, redraw.release())));
        return table.write(all);
    }

    /** Of all cases only the one that left and the one that came, which is the last, differ from what is stored. */
    private List<TransactWriteItem> cases(Sample sample) {
        return IntStream.range(0, sample.cases().size())
                .filter(place -> sample.cases().get(place).replaced()
                        || place == sample.cases().size() - 1)
                .mapToObj(place -> {
                    var drawn = sample.cases().get(place);
                    Key key = Keys.drawnCase(sample.cycle(), sample.draw(), drawn.drawId());
                    return table.put(DrawnCaseItem.toItem(key, drawn, place));
                })
                .toList();
    }

    private TransactWriteItem stands(Sample other) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(Keys.sample(other.cycle(), other.draw()).attributes())
                        .conditionExpression("revision = :revision")
                        .expressionAttributeValues(Map.of(
                                ":revision", Table.number(other.revision().number()))))
                .build();
    }
}

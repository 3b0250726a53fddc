package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.audit.Redraw;
import org.sendqa.domain.audit.Redraws;
import org.sendqa.domain.sampling.Sample;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Redraws as one transaction over the sample, its two cases, their slots, the released audits and the cycle's counts.
 */
public final class DynamoRedraws implements Redraws {

    private final Table table;
    private final DynamoSamples samples;
    private final DynamoAssignments assignments;
    private final AuditWrites audits;

    /** Keeps redraws in a table. */
    public DynamoRedraws(Table table) {
        this.table = table;
        this.samples = new DynamoSamples(table);
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
        all.addAll(samples.cases(sample));
        all.addAll(samples.stand(sample.cycle(), redraw.read()));
        redraw.moves().forEach(move -> all.add(assignments.replace(sample.cycle(), move.from(), move.to())));
        redraw.released().forEach(audit -> all.addAll(audits.advance(audit, redraw.release())));
        return table.write(all);
    }
}

package org.sendqa.auditing;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.export.ExportRow;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes the export of a tool that a round's auditors answered in (CAP-10): each row hands its audit in. The same export
 * again changes nothing, a later one with more rows adds what is new.
 */
public final class TakeResults {

    private final Audits audits;
    private final Cycles cycles;
    private final Packs packs;
    private final TakeRow takeRow;

    TakeResults(Audits audits, Cycles cycles, Packs packs, TakeRow takeRow) {
        this.audits = audits;
        this.cycles = cycles;
        this.packs = packs;
        this.takeRow = takeRow;
    }

    /**
     * What came of an export.
     *
     * @param taken audits that are in by it
     * @param unchanged rows that say what is in already
     * @param refused a sentence for each reason why another row wasn't taken, with its line
     * @param waiting audits of the round that are still open
     */
    public record Taken(int taken, int unchanged, List<String> refused, List<String> waiting) {

        /** Copies the lists. */
        public Taken {
            refused = List.copyOf(refused);
            waiting = List.copyOf(waiting);
        }
    }

    /** Takes an export for a round; each row by itself, so that one bad row keeps no other from being taken. */
    public Outcome<Taken> run(Caller caller, String cycle, byte[] file) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers upload results. Give the export to yours.");
        }
        return CycleRef.find(caller.person().authority(), cycle)
                .flatMap(ref -> cycles.find(ref.authority(), ref.id()))
                .map(round -> run(caller, round, file))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no round %s.".formatted(cycle)));
    }

    private Outcome<Taken> run(Caller caller, Cycle round, byte[] file) {
        Pack pack = packs.byDigest(round.ref().authority(), round.header().packDigest());
        Activity activity = pack.activity(round.ref().activity());
        return pack.toolOf(activity)
                .map(tool -> ResultsFile.read(tool, pack.instrument(activity.instrument()), file)
                        .then(rows -> take(round, rows, new TakeRow.Source(caller, tool))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_NOW, "This round is answered in SEND QA itself: there is no export to take."));
    }

    private Outcome<Taken> take(Cycle round, List<ExportRow> rows, TakeRow.Source source) {
        int taken = 0;
        int unchanged = 0;
        List<String> refused = new ArrayList<>();
        for (ExportRow row : rows) {
            switch (takeRow.take(round.ref(), row, source)) {
                case TakeRow.Result.In _ -> taken++;
                case TakeRow.Result.Unchanged _ -> unchanged++;
                case TakeRow.Result.Refused(var sentences) -> refused.addAll(sentences);
                case TakeRow.Result.Nothing _ -> {} // an empty row
            }
        }
        return new Outcome.Done<>(new Taken(taken, unchanged, refused, waiting(round)));
    }

    private List<String> waiting(Cycle round) {
        return audits.ofCycle(round.ref()).stream()
                .filter(Audit::isOpen)
                .map(Audit::id)
                .sorted()
                .toList();
    }
}

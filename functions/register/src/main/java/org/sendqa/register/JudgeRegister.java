package org.sendqa.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.time.OfficeDay;

/**
 * Judges what a register that was read is to the draws to come.
 *
 * <p>It is cut short if it has far fewer rows than the last complete one of its kind; then no draw takes it, whatever
 * was refused. It is unchanged if the same rows came in since the latest cut-off that has begun, so that every draw
 * that could take it sees the earlier one; between two cut-offs, when no draw could, if they ever came in. Rows known
 * from before the cut-off come in again: draws take what was confirmed to be fresh.
 */
final class JudgeRegister {

    private final Packs packs;
    private final SnapshotList snapshots;
    private final DrawsToCome drawsToCome;

    JudgeRegister(Packs packs, SnapshotList snapshots, DrawsToCome drawsToCome) {
        this.packs = packs;
        this.snapshots = snapshots;
        this.drawsToCome = drawsToCome;
    }

    /**
     * What is told of it.
     *
     * @param outcome accepted or unchanged
     * @param nextDraw which register the next draw takes, in sentences
     */
    record Judgement(Outcome outcome, String nextDraw) {}

    Judgement judge(RegisterRef register, Outcome.Accepted read, Instant now) {
        List<Snapshot> listed = snapshots.between(register, Instant.MIN, Instant.MAX);
        int before = rowsBefore(listed);
        boolean cutShort = layout(register).isCutShort(read.accepted(), before);
        Outcome.Accepted accepted = cutShort ? read.incomplete() : read;
        List<DrawsToCome.Draw> draws = drawsToCome.of(register, OfficeDay.of(now));
        Optional<Snapshot> earlier = earlier(listed, accepted, begun(draws, OfficeDay.of(now)));
        Snapshot own = earlier.orElseGet(() -> snapshot(register, accepted, now));
        NextDrawWords words = new NextDrawWords(listed, own, cutShort ? before : 0);
        return new Judgement(
                earlier.<Outcome>map(known -> accepted.unchangedSince(known)).orElse(accepted), words.about(draws));
    }

    /** What would be told if a register that its officer looks at first were taken now. */
    Judgement judge(Upload.Previewed previewed, Instant now) {
        RegisterRef register = previewed.header().register();
        Upload.Findings found = previewed.findings();
        boolean complete = layout(register).isComplete(found.accepted(), found.rejected());
        return judge(
                register, new Outcome.Accepted("", complete, found.accepted(), found.rejected(), found.reasons()), now);
    }

    private RegisterLayout layout(RegisterRef register) {
        return packs.current(register.authority()).register(register.subject()).orElseThrow();
    }

    /** A register as the list holds it. */
    static Snapshot snapshot(RegisterRef register, Outcome.Accepted accepted, Instant at) {
        return new Snapshot(
                register, accepted.digest(), at, accepted.complete(), accepted.accepted(), accepted.rejected());
    }

    private static int rowsBefore(List<Snapshot> listed) {
        return listed.stream()
                .filter(Snapshot::complete)
                .reduce((_, later) -> later)
                .map(Snapshot::accepted)
                .orElse(0);
    }

    private static Instant begun(List<DrawsToCome.Draw> draws, LocalDate today) {
        return draws.stream()
                .filter(draw -> !draw.cutOff().isAfter(today))
                .map(DrawsToCome.Draw::from)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** The same rows as complete before; those of an incomplete register may have counted as either. */
    private static Optional<Snapshot> earlier(List<Snapshot> listed, Outcome.Accepted accepted, Instant since) {
        return listed.stream()
                .filter(one ->
                        one.digest().equals(accepted.digest()) && !one.at().isBefore(since))
                .filter(one -> one.complete() || !accepted.complete())
                .max(Comparator.comparing(Snapshot::complete).thenComparing(Snapshot::at));
    }
}

package org.sendqa.domain.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.papers.ReadingTime;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells of an audit what was written to its auditor, and for how long that auditor sees what it holds of the case. */
public final class LookBack {

    private final Cycles cycles;
    private final Feedbacks feedbacks;
    private final People people;

    /** Asks for rounds, notes and names. */
    public LookBack(Cycles cycles, Feedbacks feedbacks, People people) {
        this.cycles = cycles;
        this.feedbacks = feedbacks;
        this.people = people;
    }

    /**
     * What there is to see.
     *
     * @param until the last day on which its auditor sees what it holds of the case
     * @param isOver whether they don't any more
     * @param papersAreGone whether the round's papers can't be read any more, nor the case's number
     */
    public record Look(List<Remark> remarks, LocalDate until, boolean isOver, boolean papersAreGone) {

        /** Copies the remarks. */
        public Look {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A note as people read it.
     *
     * @param number its place, 1 for the first
     * @param by the officer's name; their id if they have left
     * @param current whether it is about the version that stands now
     */
    public record Remark(int number, Note note, String by, boolean current) {}

    /** What there is on a day. */
    public Look of(Audit audit, LocalDate today) {
        CycleRef ref = audit.header().cycle();
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("The cycle of %s is gone".formatted(audit.id())));
        Feedback feedback = feedbacks.of(ref.authority(), audit.id());
        LocalDate until = LookingBack.until(cycle, audit, feedback);
        return new Look(
                remarks(audit, feedback),
                until,
                LookingBack.isOver(audit, until, today),
                ReadingTime.isOver(cycle, today));
    }

    private List<Remark> remarks(Audit audit, Feedback feedback) {
        return IntStream.rangeClosed(1, feedback.notes().size())
                .mapToObj(number -> remark(audit, feedback, number))
                .toList();
    }

    private Remark remark(Audit audit, Feedback feedback, int number) {
        Note note = feedback.notes().get(number - 1);
        String by =
                people.find(feedback.authority(), note.by()).map(Person::name).orElse(note.by());
        return new Remark(number, note, by, note.about().stands(audit));
    }
}

package org.sendqa.domain.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sendqa.domain.sampling.NeverSent;

/**
 * The papers of one case that its auditor reads in SEND QA, as they stand.
 *
 * @param what all that the activity names, in its order; at least one
 * @param neverSent those that nobody waits for any more
 * @param known those of which anything came in
 */
public record CasePapers(List<String> what, NeverSent neverSent, List<Paper> known) {

    /** Copies the papers. */
    public CasePapers {
        what = List.copyOf(what);
        known = List.copyOf(known);
    }

    /** The day on which the last of them could be read or was said never to have been sent; empty until then. */
    public Optional<LocalDate> completeOn() {
        List<LocalDate> days = IntStream.rangeClosed(1, what.size())
                .mapToObj(this::settledOn)
                .flatMap(Optional::stream)
                .toList();
        return days.size() == what.size() ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    private Optional<LocalDate> settledOn(int number) {
        if (neverSent.papers().contains(what.get(number - 1))) {
            return Optional.of(neverSent.since());
        }
        return known.stream()
                .filter(paper -> paper.ref().number() == number)
                .filter(Paper.Checked.class::isInstance)
                .map(Paper.Checked.class::cast)
                .map(Paper.Checked::on)
                .findFirst();
    }
}

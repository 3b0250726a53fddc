package org.sendqa.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.PastLooks;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Page;
import org.sendqa.edge.Refusal;

/** Shows officers who was shown a drawn case, the last look first. */
public final class ListLooks {

    private final Cycles cycles;
    private final Packs packs;
    private final People people;
    private final CaseThings things;
    private final PastLooks looks;

    ListLooks(Cycles cycles, Packs packs, People people, CaseThings things, PastLooks looks) {
        this.cycles = cycles;
        this.packs = packs;
        this.people = people;
        this.things = things;
        this.looks = looks;
    }

    /**
     * What is asked for.
     *
     * @param after the place of the last look seen; an empty text to begin
     */
    record Wish(String cycle, String draw, String drawId, String after) {

        private String before() {
            return after.isEmpty() ? Access.END : after;
        }
    }

    /**
     * One look.
     *
     * @param person who; null if nobody of that id is listed any more
     * @param papers the titles of the round's papers
     */
    record Line(Access access, @Nullable Person person, List<String> papers) {}

    /** A page of looks. */
    Outcome<Page<Line>> run(Caller officer, Wish wish) {
        if (!wish.after().isEmpty() && !Access.isPlace(wish.after())) {
            return Outcome.refused(
                    Refusal.FAULTY, "Nothing stands where 'after' says. Leave it out to begin with the last look.");
        }
        return CycleRef.find(officer.person().authority(), wish.cycle())
                .flatMap(ref -> cycles.find(ref.authority(), ref.id()))
                .flatMap(cycle -> page(cycle, wish))
                .<Outcome<Page<Line>>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no such case in this round. The round's page shows those it has."));
    }

    private Optional<Page<Line>> page(Cycle cycle, Wish wish) {
        Map<String, Person> known =
                people.all(cycle.ref().authority()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return things.of(cycle.ref(), wish.draw(), wish.drawId(), known.values())
                .map(all -> page(last(cycle.ref().authority(), all, wish.before()), known, papers(cycle)));
    }

    /** One more than fit on a page, if there are so many. */
    private List<Access> last(String authority, List<String> all, String before) {
        return all.stream()
                .flatMap(thing -> looks.of(authority, thing, before, Page.SIZE + 1).stream())
                .sorted(Comparator.comparing(Access::place).reversed())
                .limit(Page.SIZE + 1L)
                .toList();
    }

    private static Page<Line> page(List<Access> last, Map<String, Person> known, List<String> papers) {
        boolean more = last.size() > Page.SIZE;
        List<Access> shown = more ? last.subList(0, Page.SIZE) : last;
        List<Line> lines = shown.stream()
                .map(one -> new Line(one, known.get(one.person()), papers))
                .toList();
        return new Page<>(lines, more ? shown.getLast().place() : null);
    }

    private List<String> papers(Cycle cycle) {
        return packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity())
                .entry()
                .papers()
                .papers();
    }
}

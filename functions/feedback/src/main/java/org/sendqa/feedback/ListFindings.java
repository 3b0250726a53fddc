package org.sendqa.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.feedback.CountingFindings;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;

/** Lists what audits found of somebody's own work and of the work of people they manage, without a word of any case. */
final class ListFindings {

    private final CountingFindings findings;
    private final People people;
    private final Packs packs;

    ListFindings(CountingFindings findings, People people, Packs packs) {
        this.findings = findings;
        this.people = people;
        this.packs = packs;
    }

    /** Both lists, each with what is still open first. */
    record View(List<Line> own, List<Line> team) {}

    /**
     * One line.
     *
     * @param title the activity's
     */
    record Line(Findings findings, Person author, String title) {}

    View run(Caller caller) {
        Person person = caller.person();
        LocalDate today = OfficeDay.of(caller.now());
        Pack pack = packs.current(person.authority());
        return new View(
                lines(Stream.of(person), pack),
                lines(
                        people.all(person.authority()).stream()
                                .filter(one -> OpenFindings.isManagedBy(one, person) && one.isInPost(today)),
                        pack));
    }

    private List<Line> lines(Stream<Person> authors, Pack pack) {
        return authors.flatMap(author ->
                        findings.of(author).stream().map(one -> new Line(one, author, title(pack, one))))
                .sorted(Comparator.comparing(
                                (Line line) -> !line.findings().state().isOpen())
                        .thenComparing(
                                line -> line.findings().steps().getFirst().at())
                        .thenComparing(line -> line.author().id()))
                .toList();
    }

    /** By the pack of today, since what is long over may have begun under another. */
    private static String title(Pack pack, Findings one) {
        String activity = one.cycle().activity();
        return Stream.concat(
                        pack.programme().stream().filter(entry -> entry.id().equals(activity)),
                        pack.activities().stream()
                                .map(each -> each.entry())
                                .filter(entry -> entry.id().equals(activity)))
                .map(ProgrammeEntry::title)
                .findFirst()
                .orElse(activity);
    }
}

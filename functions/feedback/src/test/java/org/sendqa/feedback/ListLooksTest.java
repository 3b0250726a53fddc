package org.sendqa.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Page;
import org.sendqa.edge.Refusal;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAccessLog;
import org.sendqa.testing.InMemoryConcerns;
import org.sendqa.testing.InMemoryPacks;

class ListLooksTest {

    private static final String ROUND = Fixtures.aCycleRef().id();

    private final CameIn round = new CameIn();
    private final InMemoryAccessLog log = new InMemoryAccessLog();
    private final String drawId = round.assigned.header().drawId();

    @Test
    void whoeverWasShownTheCaseIsListedWithWhatTheySawTheLastFirst() {
        shown("audits/" + round.audit, CameIn.AUDITOR, 1);
        shown("audits/%s/papers/1/pages/2".formatted(round.audit), CameIn.AUDITOR, 2);
        shown("cycles/" + ROUND, CameIn.OFFICER, 3);
        assertThat(looks("").items().stream().map(LookReply::of).map(one -> "%s: %s".formatted(one.name(), one.look())))
                .containsExactly(
                        CameIn.OFFICER.name() + ": round",
                        CameIn.AUDITOR.name() + ": page",
                        CameIn.AUDITOR.name() + ": form");
    }

    @Test
    void looksAtOtherCasesAreNotAmongThem() {
        shown("audits/%s-0002".formatted(ROUND), CameIn.COLLEAGUE, 1);
        shown(
                "cycles/%s/draws/%s/cases/other/papers/1/pages/1".formatted(ROUND, Fixtures.TEAM_MANAGERS),
                CameIn.OFFICER,
                2);
        assertThat(looks("").items()).isEmpty();
    }

    @Test
    void moreThanAPageOfThemAreReadPageByPage() {
        for (int look = 0; look <= Page.SIZE; look++) {
            shown(look % 2 == 0 ? "cycles/" + ROUND : "audits/" + round.audit, CameIn.OFFICER, look);
        }
        Page<ListLooks.Line> first = looks("");
        assertThat(first.items()).hasSize(Page.SIZE);
        String next = first.next();
        assertThat(next).isNotNull();
        Page<ListLooks.Line> rest = looks(next == null ? "" : next);
        assertThat(rest.items())
                .singleElement()
                .extracting(one -> one.access().at())
                .isEqualTo(CameIn.NOW);
        assertThat(rest.next()).isNull();
    }

    @Test
    void aCaseThatWasntDrawnAndAPlaceThatNoLookHasAreRefused() {
        var other = new ListLooks.Wish(ROUND, Fixtures.TEAM_MANAGERS, "nothing", "");
        assertThat(CameIn.sentence(run(other), Refusal.UNKNOWN)).startsWith("There is no such case");
        var forged = new ListLooks.Wish(ROUND, Fixtures.TEAM_MANAGERS, drawId, "<script>");
        assertThat(CameIn.sentence(run(forged), Refusal.FAULTY)).doesNotContain("script");
    }

    private void shown(String what, Person person, int seconds) {
        log.keep(new Access("dor", what, person.id(), CameIn.NOW.plusSeconds(seconds)));
    }

    private Page<ListLooks.Line> looks(String after) {
        var wish = new ListLooks.Wish(ROUND, Fixtures.TEAM_MANAGERS, drawId, after);
        return ((Outcome.Done<Page<ListLooks.Line>>) run(wish)).value();
    }

    private Outcome<Page<ListLooks.Line>> run(ListLooks.Wish wish) {
        var things = new CaseThings(round.samples, round.audits, new InMemoryConcerns());
        return new ListLooks(round.cycles, new InMemoryPacks(Fixtures.aPack()), round.people, things, log)
                .run(new Caller(CameIn.OFFICER, CameIn.NOW), wish);
    }
}

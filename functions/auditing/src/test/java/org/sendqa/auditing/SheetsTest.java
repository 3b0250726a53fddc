package org.sendqa.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.auditing.PapersReply.SheetReply;
import org.sendqa.auditing.ReadAudit.Papers;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;

/** What an auditor who reads papers in SEND QA is told of them. */
class SheetsTest {

    private static final Event EVENT = SampleCycles.event("happened");

    private final Desk desk = new Desk(
            ChangedPacks.reading(new PapersPlan(List.of("plan", "advice"), Way.BUNDLE, Way.BUNDLE), Fixtures.aPack()));

    @Test
    void checkedPapersAreListedAfterTheDeclarationAndTheCaseNumberNever() {
        Paper.Prepared plan = prepared(1);
        desk.papers.keep(plan, EVENT);
        desk.papers.keep(prepared(2), EVENT);
        desk.papers.keep(plan.checked(EVENT), EVENT);
        assertThat(read().papers().sheets()).isEmpty();
        desk.begun();
        assertThat(read().papers().sheets()).containsExactly(new SheetReply(1, "plan", 3));
        assertThat(read().facts().caseNumber()).isEmpty();
    }

    @Test
    void withoutAnAgreementSomebodyFromOutsideIsShownNoneAndToldSo() {
        Desk outside = new Desk(SampleForum.askedBy(ChangedPacks.reading(List.of("plan"), Fixtures.aPack())));
        outside.begun();
        Person parent = SampleForum.member(Desk.AUDITOR);
        assertThat(papers(outside, parent).withheld()).isTrue();
        outside.agreements.keep(SampleForum.agreement(1, "2026-04-01", "2026-12-31"), EVENT);
        assertThat(papers(outside, parent))
                .isEqualTo(new Papers(List.of("plan"), Way.BY_HAND, List.of(), List.of(), List.of(), false));
        assertThat(papers(outside, Desk.AUDITOR).way()).isEqualTo(Way.REFERENCE);
    }

    private static Papers papers(Desk desk, Person reader) {
        return ((Outcome.Done<ReadAudit.View>) desk.readAudit().run(reader, desk.audit, Desk.IN_TIME))
                .value()
                .papers();
    }

    private Paper.Prepared prepared(int number) {
        var header = desk.assigned.header();
        PaperRef ref = new PaperRef(header.cycle(), header.draw(), header.drawId(), number);
        return Paper.first(ref, new Pages("papers/" + number, 3, List.of(), "business-support-1"), EVENT);
    }

    private ReadAudit.View read() {
        return ((Outcome.Done<ReadAudit.View>) desk.readAudit().run(Desk.AUDITOR, desk.audit, Desk.IN_TIME)).value();
    }
}

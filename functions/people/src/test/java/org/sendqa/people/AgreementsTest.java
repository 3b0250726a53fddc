package org.sendqa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.people.Lists.errors;
import static org.sendqa.people.Lists.sentence;
import static org.sendqa.testing.SampleCycles.afterwards;
import static org.sendqa.testing.SampleCycles.announced;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.pack.Partner;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SampleAudits;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;
import org.sendqa.testing.SamplePeople;

/** An officer records agreements with the sample forum on 10 April 2026. */
class AgreementsTest {

    private static final Instant NOW = Instant.parse("2026-04-10T09:00:00Z");
    private static final Caller OFFICER = new Caller(Lists.OFFICER, NOW);
    private static final List<String> PLANS = List.of(Fixtures.ACTIVITY);

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private Pack pack = SampleForum.askedBy(Fixtures.aPack());

    @Test
    void whatIsRecordedIsListedAndTheSameAgainChangesNothing() {
        assertThat(record(PLANS, "redacted", "2026-05-22", null)).isInstanceOf(Outcome.Done.class);
        assertThat(record(PLANS, "redacted", "2026-05-22", null)).isInstanceOf(Outcome.Done.class);
        assertThat(listed())
                .containsExactly(new AgreementReply(
                        "forum-1",
                        "forum",
                        "the sample forum",
                        List.of("EHC plan audits"),
                        "redacted",
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2026-05-22"),
                        null,
                        "current",
                        null));
    }

    @Test
    void sixWeeksBeforeItsEndItIsEndingAndThenEnded() {
        Agreement agreement = SampleForum.agreement(1, "2026-04-11", "2026-05-31");
        assertThat(List.of("2026-04-10", "2026-04-19", "2026-04-20", "2026-05-31", "2026-06-01"))
                .extracting(day -> agreement.stage(LocalDate.parse(day)))
                .containsExactly(
                        Agreement.Stage.AHEAD,
                        Agreement.Stage.CURRENT,
                        Agreement.Stage.ENDING,
                        Agreement.Stage.ENDING,
                        Agreement.Stage.ENDED);
    }

    @Test
    void daysThatCannotBeActivitiesThatAreNoneAndTooLittleAgreedAreRefusedTogether() {
        pack = ChangedPacks.reading(new PapersPlan(List.of("plan"), Way.REFERENCE, Way.BUNDLE), pack);
        assertThat(errors(record(List.of(Fixtures.ACTIVITY, "visits"), "anonymised", "2026-03-31", "2026-03-01")))
                .containsExactly(
                        "It ends before it begins; check both days.",
                        "It ended on 31 March 2026 already; give the agreement that holds now.",
                        "EHC plan audits need an agreement on papers redacted at least; leave them out or agree on it.",
                        "'visits' is no activity that comes round here.",
                        "Nobody has to recommend this agreement; leave that day out.");
        assertThat(errors(record(List.of(), "redacted", "2026-12-31", null)))
                .containsExactly("Say which activities it covers; choose at least one.");
        assertThat(listed()).isEmpty();
    }

    @Test
    void whereABodyMustHaveRecommendedItNothingIsRecordedBefore() {
        pack = SampleForum.askedBy(
                Fixtures.aPack(), new Partner("forum", "parents", Set.of("forum"), Set.of(), "Improvement Board"));
        assertThat(errors(record(PLANS, "redacted", "2026-12-31", null)))
                .containsExactly("The Improvement Board must have recommended it before: say on which day it did.");
        assertThat(errors(record(PLANS, "redacted", "2026-12-31", "2026-04-11")))
                .containsExactly(
                        "The Improvement Board can't have recommended it on 11 April 2026, which is still to come.");
        assertThat(record(PLANS, "redacted", "2026-12-31", "2026-04-09")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void otherPartnersLevelsAndPeopleAreRefused() {
        assertThat(sentence(recordAgreement().run(OFFICER, wish("nobody", PLANS, "redacted", "2026-12-31", null))))
                .isEqualTo("The framework asks for no agreement with 'nobody'; it does with: forum.");
        assertThat(sentence(record(PLANS, "secret", "2026-12-31", null)))
                .isEqualTo("That is no level of papers; give one of anonymised, redacted, identifiable.");
        Caller manager = new Caller(SamplePeople.aTeamManager(1), NOW);
        assertThat(sentence(recordAgreement().run(manager, wish("forum", PLANS, "redacted", "2026-12-31", null))))
                .startsWith("Only QA officers");
        assertThat(sentence(withdraw(manager))).startsWith("Only QA officers");
        assertThat(sentence(withdraw(OFFICER))).startsWith("There is no such agreement.");
    }

    @Test
    void anAgreementThatIsWithdrawnHoldsNoMoreAndItsOfficerIsToldWhatIsLeft() {
        record(PLANS, "redacted", "2026-12-31", null);
        String left =
                "EHC plan audits, April 2026: 1 audit is open with people who have no agreement. Look for auditors"
                        + " again on the round's page: what isn't begun goes to others. What is begun stays with them,"
                        + " without papers, until the new agreement is on record or you void it there.";
        for (int time = 1; time <= 2; time++) {
            assertThat(withdraw(OFFICER))
                    .isInstanceOfSatisfying(
                            Outcome.Done.class,
                            done -> assertThat(((WithdrawnAgreement) done.value()).left())
                                    .containsExactly(left));
        }
        assertThat(listed()).extracting(AgreementReply::stage).containsExactly("withdrawn");
        record(PLANS, "redacted", "2026-12-31", null);
        assertThat(listed()).extracting(AgreementReply::agreement).containsExactly("forum-2", "forum-1");
    }

    @Test
    void whoTakesAListIsToldThatItsPeopleFromOutsideHaveNoAgreement() {
        InMemoryPeople people = InMemoryPeople.with(Lists.OFFICER);
        assertThat(Lists.take(
                        Lists.taker(people, _ -> {}),
                        "Person,Name,E-mail,Roles,Agency",
                        "one,One,one@example.org,auditor,forum"))
                .asString()
                .contains("There is no agreement on sharing data with the forum today, so nobody of theirs is given an"
                        + " audit. Once it is signed, record it on the page Agreements.");
    }

    private Outcome<Agreement> record(
            List<String> activities, String level, String until, @Nullable String recommended) {
        return recordAgreement().run(OFFICER, wish("forum", activities, level, until, recommended));
    }

    private RecordAgreement recordAgreement() {
        return new RecordAgreement(new InMemoryPacks(pack), agreements);
    }

    private static TermsWish wish(
            String partner, List<String> activities, String level, String until, @Nullable String recommended) {
        return new TermsWish(
                partner,
                activities,
                level,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse(until),
                recommended == null ? null : LocalDate.parse(recommended));
    }

    /** One of the forum's people has an audit of a round that takes answers. */
    private Outcome<WithdrawnAgreement> withdraw(Caller caller) {
        InMemoryCycles cycles = new InMemoryCycles();
        InMemoryAudits audits = new InMemoryAudits(cycles);
        InMemoryPeople people = InMemoryPeople.with(SampleForum.member(SamplePeople.aTeamManager(1)));
        cycles.announce(announced("2026-04"), SampleCycles.event("announced"));
        afterwards(announced("2026-04")).subList(0, 3).forEach(next -> cycles.advance(next, SampleCycles.event("on")));
        audits.assign(
                List.of(SampleAudits.assigned(1, "team-manager-1"), SampleAudits.assigned(2, "team-manager-2")),
                SampleAudits.event("assigned", NOW));
        LapsedAudits lapsed = new LapsedAudits(new InMemoryPacks(pack), cycles, audits, people, agreements);
        return new WithdrawAgreement(agreements, lapsed).run(caller, "forum-1");
    }

    private List<AgreementReply> listed() {
        return new ListAgreements(new InMemoryPacks(pack), agreements)
                .run(OFFICER)
                .agreements();
    }
}

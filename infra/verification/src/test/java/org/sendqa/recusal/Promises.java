package org.sendqa.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignment.Mark;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.Fixtures;

/** What the recusal loop promises, said independently of how it is kept. */
final class Promises {

    private static final int CAPACITY = 2;
    private final Loop loop;
    private final List<DrawPlan> draws;
    private final Map<String, String> checked = new HashMap<>();

    Promises(Loop loop, Council council) {
        this.loop = loop;
        this.draws = council.pack().activities().getFirst().draws();
    }

    /** After every step: certificates can be re-done, nobody has more than their number or a case twice. */
    void holdAlways() {
        for (Sample sample : loop.samples.of(Fixtures.aCycleRef())) {
            if (!sample.certificate().equals(checked.put(sample.draw(), sample.certificate()))) {
                assertThat(CertificateCheck.check(loop.certificates.read(sample.certificate())))
                        .isEqualTo(new CertificateCheck.Verdict.Valid());
            }
        }
        Map<String, Long> loads = live().stream()
                .collect(Collectors.groupingBy(audit -> audit.header().auditor(), Collectors.counting()));
        assertThat(loads.values()).allSatisfy(load -> assertThat(load).isLessThanOrEqualTo(CAPACITY));
        assertThat(live().stream()
                        .map(audit ->
                                List.of(audit.header().auditor(), audit.header().drawId())))
                .doesNotHaveDuplicates();
    }

    /** Once nothing is under way any more. */
    void holdAtTheEnd() {
        List<Audit> live = live();
        for (Sample sample : loop.samples.of(Fixtures.aCycleRef())) {
            for (DrawnCase drawn : sample.standing()) {
                everySlotIsLiveOrTrulyOpen(sample, drawn);
            }
        }
        live.forEach(this::nobodyAuditsACaseTheyHadAHandIn);
        if (loop.cycles.find(Fixtures.AUTHORITY, Loop.CYCLE).orElseThrow() instanceof Cycle.Collecting cycle) {
            assertThat(cycle.count().redo()).isZero();
            assertThat(cycle.count().audits()).isEqualTo(live.size() + fellOutToNobody());
            assertThat(cycle.count().audits() - cycle.count().open())
                    .as("what is in")
                    .isEqualTo(live.stream().filter(audit -> !audit.isOpen()).count());
            assertThat(live.size() + cycle.count().unfilled())
                    .isEqualTo(loop.assignments.of(Fixtures.aCycleRef()).size());
        }
    }

    /** Audits that somebody had and nobody has now, of cases still in the sample: the cycle waits for them too. */
    private long fellOutToNobody() {
        Set<Integer> had = loop.audits.ofCycle(Fixtures.aCycleRef()).stream()
                .map(Audit::slot)
                .collect(Collectors.toSet());
        return loop.assignments.of(Fixtures.aCycleRef()).stream()
                .filter(slot -> slot.isUnfilled() && had.contains(slot.slot()) && slot.mark() != Mark.DISPENSABLE)
                .filter(slot -> loop.samples.find(Fixtures.aCycleRef(), slot.draw()).stream()
                        .anyMatch(sample -> sample.standing(slot.drawId()).isPresent()))
                .count();
    }

    /** Each case has as many slots as its draw wants auditors, and each slot its audit. */
    private void everySlotIsLiveOrTrulyOpen(Sample sample, DrawnCase drawn) {
        List<Assignment> slots = loop.assignments.of(Fixtures.aCycleRef()).stream()
                .filter(one -> one.draw().equals(sample.draw()) && one.drawId().equals(drawn.drawId()))
                .toList();
        assertThat(slots).hasSize(auditors(sample.draw()));
        for (Assignment slot : slots) {
            long audits = live().stream()
                    .filter(audit -> audit.slot() == slot.slot())
                    .filter(audit -> audit.header().drawId().equals(drawn.drawId()))
                    .count();
            assertThat(audits).as("audits of %s", slot).isEqualTo(slot.isUnfilled() ? 0 : 1);
            if (slot.isUnfilled() && (slot.mark() != Mark.DISPENSABLE || isCollecting())) {
                new OpenSlots(draws, loop, this::hadAHand, live()).nobodyCouldTake(slot, drawn);
                assertThat(slot.wantsRedraw() && isUnaudited(drawn) && hasReserve(sample, drawn))
                        .as("a reserve is left")
                        .isFalse();
            }
        }
    }

    private int auditors(String draw) {
        return draws.stream()
                .filter(plan -> plan.id().equals(draw))
                .map(plan -> plan.allocation().auditors())
                .mapToInt(auditors -> auditors.wanted() + auditors.further())
                .sum();
    }

    private boolean isCollecting() {
        return loop.cycles.find(Fixtures.AUTHORITY, Loop.CYCLE).orElseThrow() instanceof Cycle.Collecting;
    }

    private boolean isUnaudited(DrawnCase drawn) {
        return live().stream().noneMatch(audit -> audit.header().drawId().equals(drawn.drawId()));
    }

    private boolean hasReserve(Sample sample, DrawnCase drawn) {
        Certificate certificate = Certificate.read(loop.certificates.read(sample.certificate()));
        Replacement next = Replacement.of(
                certificate, drawn.drawId(), ReplacementReason.NO_AUDITOR, Council.OPENING, passedOver(sample));
        return next instanceof Replacement.Made made && made.by().isPresent();
    }

    /** Cases of other draws; for a share of a sample, whatever isn't in that. */
    private Predicate<String> passedOver(Sample sample) {
        boolean shares = draws.stream().anyMatch(plan -> plan.id().equals("doubled"));
        Set<String> others = loop.samples.of(Fixtures.aCycleRef()).stream()
                .filter(other -> !other.draw().equals(sample.draw()))
                .flatMap(other -> (shares ? other.standing() : other.cases()).stream())
                .map(DrawnCase::drawId)
                .collect(Collectors.toSet());
        return shares ? id -> sample.draw().equals("doubled") && !others.contains(id) : others::contains;
    }

    private void nobodyAuditsACaseTheyHadAHandIn(Audit audit) {
        DrawnCase drawn = loop.samples
                .find(Fixtures.aCycleRef(), audit.header().draw())
                .flatMap(sample -> sample.standing(audit.header().drawId()))
                .orElseThrow(() -> new AssertionError(audit.id() + " audits a case that has left its sample"));
        assertThat(hadAHand(audit.header().auditor(), drawn)).as(audit.id()).isFalse();
    }

    private boolean hadAHand(String person, DrawnCase drawn) {
        boolean entered = !Collections.disjoint(
                loop.person(person).emails(),
                drawn.subject().contributions().stream()
                        .map(Contribution::person)
                        .toList());
        return entered
                || loop.audits.ofAuditor(Fixtures.AUTHORITY, person).stream()
                        .filter(audit -> audit.header().drawId().equals(drawn.drawId()))
                        .anyMatch(audit -> (audit instanceof Audit.Voided voided
                                        && voided.reason().showsAHand())
                                || (audit instanceof Audit.Released released
                                        && released.reason().showsAHand()));
    }

    private List<Audit> live() {
        return loop.audits.ofCycle(Fixtures.aCycleRef()).stream()
                .filter(Audit::isLive)
                .toList();
    }
}

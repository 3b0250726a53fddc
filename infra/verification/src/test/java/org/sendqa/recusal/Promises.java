package org.sendqa.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
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
    private final Map<String, String> checked = new HashMap<>();

    Promises(Loop loop) {
        this.loop = loop;
    }

    /** After every step: certificates can be re-done, and no audit that was submitted is lost unsaid. */
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
    }

    /** Once nothing is under way any more. */
    void holdAtTheEnd() {
        List<Audit> live = live();
        for (Sample sample : loop.samples.of(Fixtures.aCycleRef())) {
            for (DrawnCase drawn : sample.standing()) {
                everySlotIsLiveOrTrulyOpen(sample, drawn, live);
            }
        }
        live.forEach(this::nobodyAuditsACaseTheyHadAHandIn);
        if (loop.cycles.find(Fixtures.AUTHORITY, Loop.CYCLE).orElseThrow() instanceof Cycle.Collecting cycle) {
            assertThat(cycle.count().redo()).isZero();
            assertThat(cycle.count().open())
                    .isEqualTo(live.stream().filter(Audit::isOpen).count() + fellOutToNobody());
            assertThat(cycle.count().audits()).isEqualTo(live.size());
            assertThat(cycle.count().audits() + cycle.count().unfilled())
                    .isEqualTo(loop.assignments.of(Fixtures.aCycleRef()).size());
        }
    }

    /** Audits that somebody had and nobody has now, of cases still in the sample: the cycle waits for them too. */
    private long fellOutToNobody() {
        Set<Integer> had = loop.audits.ofCycle(Fixtures.aCycleRef()).stream()
                .map(Audit::slot)
                .collect(Collectors.toSet());
        return loop.assignments.of(Fixtures.aCycleRef()).stream()
                .filter(slot -> slot.isUnfilled() && had.contains(slot.slot()))
                .filter(slot -> loop.samples.find(Fixtures.aCycleRef(), slot.draw()).stream()
                        .anyMatch(sample -> sample.standing(slot.drawId()).isPresent()))
                .count();
    }

    private void everySlotIsLiveOrTrulyOpen(Sample sample, DrawnCase drawn, List<Audit> live) {
        Assignment slot = loop.assignments.of(Fixtures.aCycleRef()).stream()
                .filter(one -> one.draw().equals(sample.draw()) && one.drawId().equals(drawn.drawId()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
        long audits = live.stream()
                .filter(audit -> audit.header().draw().equals(sample.draw()))
                .filter(audit -> audit.header().drawId().equals(drawn.drawId()))
                .count();
        if (slot.isUnfilled()) {
            assertThat(audits).isZero();
            assertThat(slot.wantsRedraw() && hasReserve(sample, drawn))
                    .as("a reserve is left")
                    .isFalse();
            nobodyCouldTake(sample, drawn, live, slot.explanation());
        } else {
            assertThat(audits).as("audits of %s in %s", drawn.drawId(), slot).isEqualTo(1);
        }
    }

    private boolean hasReserve(Sample sample, DrawnCase drawn) {
        Certificate certificate = Certificate.read(loop.certificates.read(sample.certificate()));
        Set<String> elsewhere = loop.samples.of(Fixtures.aCycleRef()).stream()
                .filter(other -> !other.draw().equals(sample.draw()))
                .flatMap(other -> other.cases().stream())
                .map(DrawnCase::drawId)
                .collect(Collectors.toSet());
        Replacement next = Replacement.of(
                certificate, drawn.drawId(), ReplacementReason.NO_AUDITOR, Council.OPENING, elsewhere::contains);
        return next instanceof Replacement.Made made && made.by().isPresent();
    }

    private void nobodyCouldTake(Sample sample, DrawnCase drawn, List<Audit> live, String sentence) {
        String role = sample.draw().equals(Fixtures.TEAM_MANAGERS) ? Fixtures.TEAM_MANAGER : Fixtures.PROVISION_LEAD;
        assertThat(loop.people.inRole(Fixtures.AUTHORITY, role))
                .as(sentence)
                .allMatch(person -> hadAHand(person.id(), drawn)
                        || !person.particulars().employment().absences().isEmpty()
                        || (role.equals(Fixtures.TEAM_MANAGER)
                                && person.locality().equals(drawn.stratum()))
                        || live.stream()
                                        .filter(audit ->
                                                audit.header().auditor().equals(person.id()))
                                        .count()
                                == CAPACITY);
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

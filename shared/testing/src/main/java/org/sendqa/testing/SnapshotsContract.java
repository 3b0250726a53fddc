package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.register.Subject;

/** What every implementation of {@link Snapshots} keeps to. Each test starts without any. */
public interface SnapshotsContract {

    /** The register of every snapshot but one. */
    RegisterRef DORSET = RegisterRef.ofPlans("dor");

    /** Two subjects of one register. */
    List<Subject> SUBJECTS = List.of(subject("bb"), subject("aa"));

    /** The snapshots under test. */
    Snapshots snapshots();

    /** Puts a snapshot into the register, as the end of an upload does. */
    void list(Snapshot snapshot);

    @Test
    default void subjectsAreReadBackInTheOrderOfTheirCaseKeys() {
        String digest = snapshots().store("dor", SUBJECTS, Map.of());
        List<Subject> read = new ArrayList<>();
        snapshots().read("dor", digest, read::add);
        assertThat(read).containsExactly(subject("aa"), subject("bb"));
    }

    @Test
    default void theSameRegisterHasTheSameDigestInWhateverOrderItsRowsStand() {
        String digest = snapshots().store("dor", SUBJECTS, Map.of("aa", "1"));
        assertThat(snapshots().store("dor", SUBJECTS.reversed(), Map.of("aa", "1")))
                .isEqualTo(digest)
                .startsWith("sha256:");
        assertThat(snapshots().store("dor", List.of(subject("aa")), Map.of())).isNotEqualTo(digest);
    }

    @Test
    default void caseNumbersAreGivenForTheCasesAskedForOnly() {
        String digest = snapshots().store("dor", SUBJECTS, Map.of("aa", "SAMPLE-1", "bb", "SAMPLE-2"));
        assertThat(snapshots().caseNumbers("dor", digest, Set.of("bb", "cc"))).isEqualTo(Map.of("bb", "SAMPLE-2"));
    }

    @Test
    default void theRegisterListsSnapshotsOfAPeriodOldestFirst() {
        Snapshot march = snapshot("sha256:aa", "2026-03-01T09:00:00Z");
        Snapshot april = snapshot("sha256:bb", "2026-04-01T09:00:00.500Z");
        Snapshot later = snapshot("sha256:cc", "2026-04-01T09:00:01Z");
        list(later);
        list(april);
        list(march);
        assertThat(snapshots().between(DORSET, march.at(), april.at())).containsExactly(march, april);
        assertThat(snapshots().between(RegisterRef.ofPlans("bri"), march.at(), april.at()))
                .isEmpty();
        assertThat(snapshots().between(new RegisterRef("dor", "advice"), march.at(), april.at()))
                .isEmpty();
    }

    private static Snapshot snapshot(String digest, String at) {
        return new Snapshot(DORSET, digest, Instant.parse(at), true, 4333, 44);
    }

    private static Subject subject(String caseKey) {
        return new Subject(
                caseKey,
                Map.of("locality", "Vale", "need", "Vision impairment"),
                Map.of("finalised", LocalDate.of(2026, 3, 5)),
                List.of(new Contribution("case worker", "case-worker-01@dorset.example.org")));
    }
}

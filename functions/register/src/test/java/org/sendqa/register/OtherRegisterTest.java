package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Refusal;
import org.sendqa.register.PrepareUpload.Wish;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemorySourceMappings;
import org.sendqa.testing.InMemoryUploadedFiles;
import org.sendqa.testing.InMemoryUploads;
import org.sendqa.testing.SampleAdvice;
import org.sendqa.testing.SamplePeople;

/** A register of advice beside that of plans. */
class OtherRegisterTest {

    private static final Instant NOW = Instant.parse("2026-03-27T09:30:00Z");
    private static final String HEADINGS = "Advice number,Case number,Service,Advice provided\n";

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryUploads uploads = new InMemoryUploads(snapshots, outbox);
    private final InMemoryUploadedFiles files = new InMemoryUploadedFiles();
    private final InMemorySourceMappings mappings = new InMemorySourceMappings();
    private final InMemoryPacks packs = new InMemoryPacks(SampleAdvice.aPack());
    private final PrepareUpload prepareUpload = new PrepareUpload(uploads, files, mappings, packs);
    private final IngestRegister ingestRegister =
            new IngestRegister(uploads, new RegisterStore(files, snapshots, packs, OtherRegisterTest::key, mappings));
    private final AnnounceRegister announceRegister = new AnnounceRegister(
            uploads,
            new JudgeRegister(
                    packs, snapshots, new DrawsToCome(packs, new InMemoryCycles(), new WorkingDays(Set.of()))),
            new UploadLetters(InMemoryPeople.with(SamplePeople.anOfficer()), packs, "https://qa.example.org"));

    @Test
    void itIsReadByItsOwnColumnsAndListedBesideThatOfPlans() {
        takeIn(rows(20));
        assertThat(snapshots.between(RegisterRef.ofPlans("dor"), NOW, NOW)).isEmpty();
        Snapshot advice = snapshots.between(SampleAdvice.REGISTER, NOW, NOW).getFirst();
        assertThat(advice.accepted()).isEqualTo(20);
        assertThat(SubjectKeys.child(first(advice).caseKey()))
                .isEqualTo(key("dor").caseKey("SAMPLE-7"));
    }

    @Test
    void theLetterSaysWhichItIsAndWhichDrawTakesIt() {
        takeIn(rows(20));
        assertThat(outbox.mails().getFirst().letter().toString())
                .contains(
                        "Register: Professional advice.",
                        "The draw of 1 April 2026 for Advice audits takes this register")
                .doesNotContain("EHC plan audits");
    }

    @Test
    void itIsNoShorterForThereBeingMorePlans() {
        snapshots.list(new Snapshot(RegisterRef.ofPlans("dor"), "sha256:aa", NOW.minusSeconds(60), true, 4333, 0));
        assertThat(takeIn(rows(20)))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        read -> assertThat(read.complete()).isTrue());
        assertThat(takeIn(rows(9)))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        read -> assertThat(read.complete()).isFalse());
    }

    @Test
    void aRegisterThatTheAuthorityDoesNotHaveIsRefusedWithThoseThereAre() {
        assertThat(Preparations.refusal(prepare("advise"), Refusal.FAULTY))
                .isEqualTo("There is no register of 'advise'. Name one of: plan (EHC plans), advice (Professional"
                        + " advice).");
        assertThat(Preparations.upload(prepare(""))).isNotEmpty();
    }

    @Test
    void aSourceIsMappedForEachRegisterByItself() {
        Map<String, String> columns =
                Map.of("Nr", "adviceNumber", "Case", "caseNumber", "By", "service", "On", "provided");
        var wish = new SourceMapping(
                SampleAdvice.REGISTER, "case-system", "", DateStyle.DAY_FIRST, columns, Revision.NONE);
        var saved = new SaveMapping(mappings, packs).save(new Caller(SamplePeople.anOfficer(), NOW), wish, 0);
        assertThat(saved).isInstanceOf(org.sendqa.edge.Outcome.Done.class);
        assertThat(Preparations.upload(prepare(from("case-system", "advice")))).isNotEmpty();
        assertThat(Preparations.refusal(prepare(from("case-system", "plan")), Refusal.FAULTY))
                .startsWith("No mapping is saved");
        assertThat(Preparations.refusal(prepare(from("annex-a-list-1", "advice")), Refusal.FAULTY))
                .isNotEmpty();
    }

    private Subject first(Snapshot snapshot) {
        List<Subject> all = new ArrayList<>();
        snapshots.read("dor", snapshot.digest(), all::add);
        return all.getFirst();
    }

    private Outcome takeIn(String rows) {
        String upload = Preparations.upload(prepare("advice"));
        files.put(upload, HEADINGS + rows);
        ingestRegister.ingest(Arrival.of("bucket", "uploads/dor/%s/register".formatted(upload), "1", NOW));
        return announceRegister.announce("dor", upload, NOW);
    }

    private org.sendqa.edge.Outcome<PrepareUpload.Prepared> prepare(String subject) {
        return prepare(new Wish("a%d.csv".formatted(uploads.events().size()), 100, subject, "", false));
    }

    private static Wish from(String source, String subject) {
        return new Wish("a.csv", 100, subject, source, false);
    }

    private org.sendqa.edge.Outcome<PrepareUpload.Prepared> prepare(Wish wish) {
        return prepareUpload.prepare(SamplePeople.anOfficer(), NOW, wish);
    }

    /** All about one child. */
    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj("A-%d,SAMPLE-7,health,05/03/2026\n"::formatted)
                .collect(Collectors.joining());
    }

    private static AuthorityKey key(String authority) {
        return AuthorityKey.of(authority, "sample secret");
    }
}

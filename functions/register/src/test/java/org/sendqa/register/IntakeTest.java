package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Refusal;
import org.sendqa.register.PrepareUpload.Wish;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemorySourceMappings;
import org.sendqa.testing.InMemoryUploadedFiles;
import org.sendqa.testing.InMemoryUploads;
import org.sendqa.testing.SamplePeople;

class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-03-25T09:30:00Z");
    private static final RegisterRef PLANS = RegisterRef.ofPlans("dor");
    private static final String HEADINGS = "Case number,Name,Locality,Plan finalised,Case worker\n";
    private static final String SOUND = HEADINGS + rows(31);

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryUploads uploads = new InMemoryUploads(snapshots, outbox);
    private final InMemoryUploadedFiles files = new InMemoryUploadedFiles();
    private final InMemoryPeople people = InMemoryPeople.with(SamplePeople.anOfficer());
    private final InMemorySourceMappings mappings = new InMemorySourceMappings();
    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());
    private final PrepareUpload prepareUpload = new PrepareUpload(uploads, files, mappings, packs);
    private final IngestRegister ingestRegister = new IngestRegister(
            uploads,
            new RegisterStore(
                    files, snapshots, packs, authority -> AuthorityKey.of(authority, "sample secret"), mappings));
    private final DrawsToCome drawsToCome = new DrawsToCome(packs, new InMemoryCycles(), new WorkingDays(Set.of()));
    private final AnnounceRegister announceRegister = new AnnounceRegister(
            uploads,
            new JudgeRegister(packs, snapshots, drawsToCome),
            new UploadLetters(people, packs, "https://qa.example.org"));

    @Test
    void aRegisterComesInAndItsOfficerIsTold() {
        String upload = put(SOUND + "SAMPLE-99,,Fig,,\n", NOW);
        assertThat(ingest(upload, "1")).isInstanceOf(Ingested.Ended.class);
        assertThat(snapshots.between(PLANS, NOW, NOW))
                .as("until it is announced")
                .isEmpty();
        announceRegister.announce("dor", upload, NOW);
        assertThat(snapshots.between(PLANS, NOW, NOW)).singleElement().satisfies(snapshot -> {
            assertThat(snapshot.accepted()).isEqualTo(31);
            assertThat(snapshot.refused()).isEqualTo(1);
            assertThat(snapshot.complete()).isTrue();
        });
        assertThat(letter().subject()).isEqualTo("Your register is in");
        assertThat(letter().letter().toString())
                .contains(
                        "Register: EHC plans.",
                        "31 rows were accepted, 1 were refused.",
                        "The draw of 1 April 2026 for EHC plan audits takes this register",
                        "https://qa.example.org/registers/dor/" + upload)
                .doesNotContain("SAMPLE-", "Child");
        assertThat(files.rejectsOf(upload)).contains("33,SAMPLE-99,Locality");
    }

    @Test
    void everyStepTwiceLeavesWhatItLeftOnce() {
        String upload = put(SOUND, NOW);
        Ingested first = ingest(upload, "1");
        assertThat(ingest(upload, "1")).isEqualTo(first);
        Outcome told = announceRegister.announce("dor", upload, NOW);
        assertThat(announceRegister.announce("dor", upload, NOW.plusSeconds(5))).isEqualTo(told);
        assertThat(ingest(upload, "1")).as("all is done").isInstanceOf(Ingested.Repeated.class);
        assertThat(snapshots.between(PLANS, NOW, NOW.plusSeconds(5))).hasSize(1);
        assertThat(outbox.mails()).hasSize(1);
        assertThat(uploads.events())
                .extracting(event -> event.kind())
                .containsExactly("asked", "claimed", "examined", "announced");
    }

    @Test
    void anotherFileUnderTheSameAddressIsIgnored() {
        String upload = put(SOUND, NOW);
        ingest(upload, "1");
        assertThat(ingest(upload, "2")).isInstanceOf(Ingested.Repeated.class);
    }

    @Test
    void aFileNobodyAskedForIsIgnored() {
        files.put("unasked", SOUND);
        assertThat(ingest("unasked", "1")).isInstanceOf(Ingested.Repeated.class);
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void theSameRegisterAgainChangesNothingAndSaysSo() {
        takeIn(SOUND, NOW);
        Instant later = NOW.plus(Duration.ofDays(2));
        assertThat(takeIn(SOUND, later)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(snapshots.between(PLANS, NOW, later)).hasSize(1);
        assertThat(outbox.mails())
                .filteredOn(mail -> mail.subject().equals("Your register is the same as before"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString()).contains("25 March 2026"));
    }

    @Test
    void aRefusedRowIsNamedAlsoWhereTheOthersAreTheSameAsBefore() {
        takeIn(SOUND, NOW);
        assertThat(takeIn(SOUND + "SAMPLE-99,,Fig,,\n", NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Outcome.Unchanged.class,
                        unchanged -> assertThat(unchanged.reasons())
                                .singleElement()
                                .asString()
                                .startsWith("Line 33, Locality"));
        assertThat(outbox.mails())
                .filteredOn(mail -> mail.subject().equals("Your register is the same as before"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().toString()).contains("1 rows were refused."));
    }

    @Test
    void aRegisterWithTooManyRefusedRowsIsKeptButNoDrawTakesItUntilTheyAreGone() {
        List<String> faulty = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            faulty.add("SAMPLE-%d,,Fig,,\n".formatted(900 + row));
        }
        takeIn(SOUND + String.join("", faulty), NOW);
        assertThat(snapshots.between(PLANS, NOW, NOW)).singleElement().matches(snapshot -> !snapshot.complete());
        assertThat(letter().letter().toString())
                .contains("So many rows were refused that no draw takes this register.");
        assertThat(letter().subject()).isEqualTo("Your register isn't complete");
        takeIn(SOUND, NOW.plusSeconds(60));
        assertThat(snapshots.between(PLANS, NOW.plusSeconds(1), NOW.plusSeconds(60)))
                .singleElement()
                .matches(snapshot -> snapshot.complete());
    }

    @Test
    void aRefusedFileLeavesTheRegisterAsItWasAndTheOfficerLearnsWhy() {
        assertThat(takeIn("%PDF-1.7", NOW)).isInstanceOf(Outcome.Refused.class);
        assertThat(snapshots.between(PLANS, Instant.MIN, Instant.MAX)).isEmpty();
        assertThat(letter().letter().toString()).contains("The file is a PDF");
    }

    @Test
    void aFileWhoseReadingBrokeOffIsNotBlamedOnTheOfficer() {
        String upload = put(SOUND, NOW);
        Upload.Asked asked = (Upload.Asked) uploads.find("dor", upload).orElseThrow();
        var event = new Event("claimed", NOW, "IngestRegister");
        uploads.keep(asked.claimed("bucket|key|1", event), event);
        announceRegister.announce("dor", upload, NOW);
        assertThat(letter().letter().toString()).contains("something broke on our side");
    }

    @Test
    void onlyOfficersUploadAndOnlyCsvFilesAndWorkbooks() {
        var byAManager = prepareUpload.prepare(SamplePeople.aTeamManager(1), NOW, Wish.plain("march.csv", 100));
        assertThat(Preparations.refusal(byAManager, Refusal.FORBIDDEN)).startsWith("Only QA officers");
        assertThat(wrongFile("march\0.csv", 100, Refusal.WRONG_FILE)).startsWith("Only CSV files");
        assertThat(wrongFile("march.xlsm", 100, Refusal.WRONG_FILE)).contains("CSV UTF-8");
        assertThat(wrongFile("march.csv", 0, Refusal.WRONG_FILE)).startsWith("The file is empty");
    }

    @Test
    void aFileThatIsTooLargeForItsKindIsRefusedForThatAlone() {
        assertThat(wrongFile("march.csv", 50 * 1024 * 1024 + 1, Refusal.TOO_LARGE))
                .startsWith("The file is too large: a CSV file has 50 MB at most");
        assertThat(wrongFile("march.xlsx", 16 * 1024 * 1024 + 1, Refusal.TOO_LARGE))
                .contains("16 MB");
    }

    private String wrongFile(String name, long bytes, Refusal kind) {
        return Preparations.refusal(
                prepareUpload.prepare(SamplePeople.anOfficer(), NOW, Wish.plain(name, bytes)), kind);
    }

    @Test
    void theSameRequestAgainGivesTheSameUploadWhoseAddressHoldsNoFileName() {
        var first = prepareUpload.prepare(SamplePeople.anOfficer(), NOW, Wish.plain("Sample Child.CSV", 100));
        assertThat(prepareUpload.prepare(SamplePeople.anOfficer(), NOW, Wish.plain("Sample Child.CSV", 100)))
                .isEqualTo(first);
        assertThat(first.toString()).doesNotContain("Child").contains("2026-03-25T09:45:00Z");
    }

    @Test
    void aCorrectedFileOfTheSameNameIsAnotherUploadEvenAtTheSameMoment() {
        var first = prepareUpload.prepare(SamplePeople.anOfficer(), NOW, Wish.plain("march.csv", 100));
        assertThat(prepareUpload.prepare(SamplePeople.anOfficer(), NOW, Wish.plain("march.csv", 101)))
                .isNotEqualTo(first);
    }

    private Outcome takeIn(String text, Instant at) {
        String upload = put(text, at);
        ingestRegister.ingest(arrival(upload, "1", at));
        return announceRegister.announce("dor", upload, at);
    }

    private String put(String text, Instant at) {
        String upload =
                Preparations.upload(prepareUpload.prepare(SamplePeople.anOfficer(), at, Wish.plain("march.csv", 100)));
        files.put(upload, text);
        return upload;
    }

    private Ingested ingest(String upload, String version) {
        return ingestRegister.ingest(arrival(upload, version, NOW));
    }

    private static Arrival arrival(String upload, String version, Instant at) {
        return Arrival.of("bucket", "uploads/dor/%s/register".formatted(upload), version, at);
    }

    private Mail letter() {
        return outbox.mails().getFirst();
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < count; row++) {
            rows.append("SAMPLE-%d,Child %04d,Ash,05/03/2026,\n".formatted(100 + row, row));
        }
        return rows.toString();
    }
}

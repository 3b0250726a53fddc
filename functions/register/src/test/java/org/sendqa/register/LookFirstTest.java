package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.Upload;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.register.PrepareUpload.Wish;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.InMemorySourceMappings;
import org.sendqa.testing.InMemoryUploadedFiles;
import org.sendqa.testing.InMemoryUploads;
import org.sendqa.testing.SamplePeople;

/** An officer looks at what would be read of a file before taking it. */
class LookFirstTest {

    private static final Instant NOW = Instant.parse("2026-03-25T09:30:00Z");
    private static final Caller OFFICER = new Caller(SamplePeople.anOfficer(), NOW);
    private static final String FILE = """
            Child's surname,Ref,Area,Issued,Worker
            Secretname,0042,Ash,2026-03-05,
            Secretname,0043,Fig,05/03/2026,cw-1@example.org
            Secretname,0044,Oak,,cw-1@example.org
            """;

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryUploads uploads = new InMemoryUploads(snapshots, new InMemoryOutbox());
    private final InMemoryUploadedFiles files = new InMemoryUploadedFiles();
    private final InMemorySourceMappings mappings = new InMemorySourceMappings();
    private final InMemoryPacks packs = new InMemoryPacks(Fixtures.aPack());
    private final List<Upload.Claimed> started = new ArrayList<>();
    private final PrepareUpload prepareUpload = new PrepareUpload(uploads, files, mappings, packs);
    private final TakeUpload takeUpload = new TakeUpload(uploads, (upload, _) -> started.add(upload));
    private final IngestRegister ingestRegister = new IngestRegister(
            uploads,
            new RegisterStore(
                    files, snapshots, packs, authority -> AuthorityKey.of(authority, "sample secret"), mappings));

    @Test
    void whatWouldBeReadIsShownColumnByColumnAndNothingIsStored() {
        String upload = previewed();
        Located preview = preview(upload);
        assertThat(preview.text("source")).isEqualTo("case-system");
        assertThat(preview.list("columns"))
                .extracting(column -> column.text("heading") + ": " + column.text("becomes"))
                .contains("Child's surname: dropped: never read", "Issued: a date");
        Located area = preview.list("columns").get(2);
        assertThat(area.text("column")).isEqualTo("C");
        assertThat(area.text("field")).isEqualTo("locality");
        assertThat(List.of(area.number("filled"), area.number("blank"), area.number("refused")))
                .containsExactly(3, 0, 1);
        assertThat(preview.texts("missing")).containsExactly("name", "requested");
        assertThat(preview.list("rows")).hasSize(2).first().satisfies(row -> {
            assertThat(row.text("caseNumber")).isEqualTo("0042");
            assertThat(row.member("subject").textsByName("dates")).containsEntry("finalised", "2026-03-05");
        });
        assertThat(snapshots.between(RegisterRef.ofPlans("dor"), Instant.MIN, Instant.MAX))
                .isEmpty();
        assertThat(files.rejectsOf(upload)).isEmpty();
        assertThat(files.preview("dor", upload)).doesNotContain("Secretname");
    }

    @Test
    void countsAndReasonsStandInTheUploadWithLineAndColumn() {
        Upload.Previewed previewed = (Upload.Previewed) find(previewed());
        assertThat(previewed.findings().accepted()).isEqualTo(2);
        assertThat(previewed.findings().rejected()).isEqualTo(1);
        assertThat(previewed.findings().reasons())
                .hasSize(2)
                .anySatisfy(reason -> assertThat(reason).startsWith("Line 3, Area: The value isn't a known one."))
                .anySatisfy(reason -> assertThat(reason).contains("Line 3, Issued", "such as 2026-03-05"))
                .noneMatch(reason -> reason.contains("Secretname"));
        assertThat(files.previewedRejectsOf(previewed.header().id()))
                .contains("3,0043,Area", "3,0043,Issued")
                .doesNotContain("Secretname");
    }

    @Test
    void whatIsTakenIsReadAgainByTheSameVersionOfTheMapping() {
        String upload = previewed();
        SourceMapping saved =
                mappings.find(RegisterRef.ofPlans("dor"), "case-system").orElseThrow();
        var later = new SourceMapping(
                RegisterRef.ofPlans("dor"), "case-system", "", DateStyle.DAY_FIRST, Map.of("x", "y"), Revision.NONE);
        mappings.keep(saved.followedBy(later, event()), event());
        assertThat(takeUpload.take(OFFICER, upload)).isInstanceOf(Outcome.Done.class);
        assertThat(started).hasSize(1);
        assertThat(ingest(upload))
                .isInstanceOfSatisfying(
                        Ingested.Ended.class,
                        ended -> assertThat(ended.outcome())
                                .isInstanceOfSatisfying(
                                        Upload.Outcome.Accepted.class,
                                        accepted ->
                                                assertThat(accepted.accepted()).isEqualTo(2)));
        assertThat(files.rejectsOf(upload)).contains("3,0043,Area").doesNotContain("Secretname");
    }

    @Test
    void anArrivalThatIsToldTwiceShowsTheSameAndTakingTwiceTakesOnce() {
        String upload = previewed();
        Upload before = find(upload);
        assertThat(ingest(upload)).isInstanceOf(Ingested.Previewed.class);
        assertThat(find(upload)).isEqualTo(before);
        takeUpload.take(OFFICER, upload);
        Upload taken = find(upload);
        assertThat(takeUpload.take(OFFICER, upload)).isInstanceOf(Outcome.Done.class);
        assertThat(find(upload)).as("only the start is made good").isEqualTo(taken);
        ingest(upload);
        assertRefused(takeUpload.take(OFFICER, upload), Refusal.NOT_NOW);
    }

    @Test
    void onlyOfficersTakeAndOnlyWhatLiesThereToBeTaken() {
        String upload = previewed();
        assertRefused(takeUpload.take(new Caller(SamplePeople.aTeamManager(1), NOW), upload), Refusal.FORBIDDEN);
        assertRefused(takeUpload.take(OFFICER, "nothing"), Refusal.UNKNOWN);
        assertRefused(takeUpload.take(OFFICER, prepare(new Wish("b.csv", 100, "plan", "", false))), Refusal.NOT_NOW);
        Caller late = new Caller(SamplePeople.anOfficer(), NOW.plus(Duration.ofDays(7)));
        assertRefused(takeUpload.take(late, upload), Refusal.NOT_NOW);
        assertThat(started).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadAtAllIsRefusedAtOnce() {
        String upload = prepare(new Wish("a.csv", 100, "plan", "", true));
        files.put(upload, "%PDF-1.7");
        assertThat(ingest(upload)).isInstanceOf(Ingested.Ended.class);
        assertRefused(takeUpload.take(OFFICER, upload), Refusal.NOT_NOW);
    }

    @Test
    void aSourceThatNothingIsSavedForAndAListThatLacksSomethingAreRefusedBeforeTheUpload() {
        assertThat(unread("elsewhere")).contains("Known are: annex-a-list-1, annex-a-list-2.");
        assertThat(unread("annex-a-list-1")).contains("No heading leads to the field locality");
    }

    private String unread(String source) {
        var wish = new Wish("a.csv", 100, "plan", source, false);
        return Preparations.refusal(prepareUpload.prepare(OFFICER.person(), NOW, wish), Refusal.FAULTY);
    }

    private String previewed() {
        Map<String, String> columns =
                Map.of("Ref", "caseNumber", "Area", "locality", "Issued", "finalised", "Worker", "case worker");
        var mapping = new SourceMapping(
                RegisterRef.ofPlans("dor"), "case-system", "", DateStyle.YEAR_FIRST, columns, Revision.NONE);
        mappings.keep(mapping.first(event()), event());
        String upload = prepare(new Wish("a.csv", 100, "plan", "case-system", true));
        files.put(upload, FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(ingest(upload)).isInstanceOf(Ingested.Previewed.class);
        return upload;
    }

    private String prepare(Wish wish) {
        return Preparations.upload(prepareUpload.prepare(OFFICER.person(), NOW, wish));
    }

    private Ingested ingest(String upload) {
        return ingestRegister.ingest(Arrival.of("bucket", "uploads/dor/%s/register".formatted(upload), "1", NOW));
    }

    private Upload find(String upload) {
        return uploads.find("dor", upload).orElseThrow();
    }

    private Located preview(String upload) {
        return Located.root(JsonReader.read(files.preview("dor", upload)));
    }

    private static Event event() {
        return new Event("saved", NOW, "officer-1");
    }

    private static void assertRefused(Outcome<Upload> outcome, Refusal kind) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}

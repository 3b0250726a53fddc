package org.sendqa.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.testing.InMemoryInstrumentObjects;
import org.sendqa.testing.InMemoryInstrumentUploads;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.PackFolder;
import org.sendqa.testing.SamplePeople;

/** Two officers over what Dorset's pack says of plans. */
final class Office {

    static final String PLAN = "ehc-plan-audit";
    static final Instant NOW = Instant.parse("2026-04-20T09:00:00Z");
    private static final String DORSET = planAudits();

    final RoundsUnderWay rounds = new RoundsUnderWay();
    final InMemoryInstrumentObjects objects = new InMemoryInstrumentObjects();
    final InMemoryInstrumentUploads uploads = new InMemoryInstrumentUploads();
    final Caller officer = new Caller(SamplePeople.anOfficer(), NOW);
    final Caller colleague = new Caller(
            new Person(
                    "dor",
                    "qa-officer-2",
                    "Sample Colleague",
                    "sample-qa-officer-2",
                    List.of(),
                    Set.of(Person.QA_OFFICER),
                    "",
                    "council"),
            NOW.plusSeconds(60));
    final InMemoryPeople people = InMemoryPeople.with(officer.person(), colleague.person());
    final ReadStanding standing = new ReadStanding(packs(), uploads, objects);
    private final Overlays overlays = new Overlays(uploads, objects);

    Office() {
        deploy(DORSET);
    }

    private static String planAudits() {
        Path folder = Path.of("target/plan-audits");
        try {
            PackFolder.with(Path.of("../../shared/packs/dorset"), folder, "ehc-plan-audits", "dip-samples");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return PackCompiler.compile(folder);
    }

    /** Another function that reads the same packs, with nothing remembered. */
    PublishedPacks packs() {
        return new PublishedPacks(objects::text, uploads::overlay);
    }

    /** Publishes a pack; gives its text. */
    String deploy(String json) {
        String digest = Digest.of(json);
        objects.put("packs/dor/%s.json".formatted(digest.replace(Digest.PREFIX, "")), json);
        objects.put("packs/dor/current", digest);
        return json;
    }

    /** Publishes Dorset's pack with some words of it changed. */
    void deploy(String words, String others) {
        deploy(DORSET.replace(words, others));
    }

    /** Somebody has copied what was approved into the pack's folder, and deploys it. */
    void deployApproved() {
        deploy(CanonicalJson.write(packs().currentContent("dor").pack()));
    }

    Outcome<ProposeInstrument.Upload> upload(byte[] workbook) {
        return new ProposeInstrument(standing, uploads, objects).run(officer, workbook);
    }

    Outcome<Approved> approve(Caller by, int version) {
        return approve(by, version, digest(version));
    }

    Outcome<Approved> approve(Caller by, int version, String digest) {
        return new ApproveInstrument(standing, objects, overlays, people)
                .run(by, new ApproveInstrument.Wish(PLAN, version, digest));
    }

    Outcome<OutOfForce> withdraw(Caller by, int version, String reason) {
        return new WithdrawInstrument(standing, overlays, new RoundsOnForm(rounds.cycles(), packs()), people)
                .run(by, new WithdrawInstrument.Wish(PLAN, version, reason));
    }

    /** The version that rounds announced now are asked on. */
    int inForce() {
        return packs().current("dor").instrument(PLAN).version();
    }

    /** What an officer was shown of a version. */
    String digest(int version) {
        return uploads.of("dor").find(PLAN, version).orElseThrow().origin().digest();
    }
}

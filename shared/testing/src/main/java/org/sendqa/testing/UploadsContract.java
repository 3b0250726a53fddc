package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Uploads;
import org.sendqa.domain.register.Way;

/** What every implementation of {@link Uploads} keeps to. Each test starts without any. */
public interface UploadsContract {

    /** When all of it happens. */
    Instant NOW = Instant.parse("2026-03-25T09:30:00Z");

    /** The register that every upload is for. */
    RegisterRef DORSET = RegisterRef.ofPlans("dor");

    /** An outcome with everything in it. */
    Outcome.Accepted ACCEPTED = new Outcome.Accepted(
            "sha256:aa", true, 4333, 1, List.of("Line 17, Locality: The value isn't a known one."));

    /** The uploads under test. */
    Uploads uploads();

    /** Where accepted snapshots are listed. */
    SnapshotList snapshots();

    /** Where its letters go. */
    Outbox outbox();

    @Test
    default void everyStateIsReadBackAsItWasKept() {
        Upload.Claimed claimed = claimed("upload-1");
        assertThat(uploads().find("dor", "upload-1")).contains(claimed);
        Upload.Examined examined = claimed.examined(ACCEPTED, event("accepted"));
        assertThat(uploads().keep(examined, event("accepted"))).isTrue();
        assertThat(uploads().find("dor", "upload-1")).contains(examined);
        for (Outcome outcome : List.of(
                ACCEPTED,
                new Outcome.Unchanged("sha256:aa", true, NOW, 1, 1, List.of("Line 3: wrong.")),
                new Outcome.Refused("It is a PDF."))) {
            Upload.Announced announced =
                    announced("upload-" + outcome.getClass().getSimpleName(), outcome);
            uploads().announce(announced, event("announced"), List.of());
            assertThat(uploads().find("dor", announced.header().id())).contains(announced);
        }
    }

    @Test
    default void ofTwoWhoMoveAnUploadAtOnceOneIsFirst() {
        Upload.Claimed claimed = claimed("upload-1");
        assertThat(uploads().keep(claimed.examined(ACCEPTED, event("accepted")), event("accepted")))
                .isTrue();
        assertThat(uploads().keep(claimed.examined(new Outcome.Refused("No."), event("refused")), event("refused")))
                .isFalse();
        assertThat(uploads().find("dor", "upload-1").orElseThrow()).isInstanceOf(Upload.Examined.class);
    }

    @Test
    default void anAcceptedUploadIsListedAndToldInOneGo() {
        Snapshot snapshot = new Snapshot(DORSET, "sha256:aa", NOW, true, 4333, 1);
        Mail letter = letter("upload-1");
        assertThat(uploads().announce(announced("upload-1", ACCEPTED), event("announced"), List.of(letter), snapshot))
                .isTrue();
        assertThat(snapshots().between(DORSET, NOW, NOW)).containsExactly(snapshot);
        assertThat(snapshots().between(new RegisterRef("dor", "advice"), NOW, NOW))
                .isEmpty();
        assertThat(outbox().pending("dor")).containsExactly(letter.id());
    }

    @Test
    default void aDigestIsListedOnceADayAndASecondUploadOfItLeavesNoTrace() {
        Snapshot first = new Snapshot(DORSET, "sha256:aa", NOW, true, 4333, 1);
        Snapshot second = new Snapshot(DORSET, "sha256:aa", NOW.plusSeconds(60), true, 4333, 1);
        uploads().announce(announced("upload-1", ACCEPTED), event("announced"), List.of(), first);
        Upload.Announced later = announced("upload-2", ACCEPTED);
        assertThat(uploads().announce(later, event("announced"), List.of(letter("upload-2")), second))
                .isFalse();
        assertThat(snapshots().between(DORSET, NOW, NOW.plusSeconds(60))).containsExactly(first);
        assertThat(uploads().find("dor", "upload-2").orElseThrow()).isInstanceOf(Upload.Examined.class);
        assertThat(outbox().pending("dor")).isEmpty();
    }

    @Test
    default void aDigestIsListedAgainOnAnotherDayAndOnceItIsComplete() {
        Snapshot cutShort = new Snapshot(DORSET, "sha256:aa", NOW, false, 4333, 1);
        Snapshot complete = new Snapshot(DORSET, "sha256:aa", NOW.plusSeconds(60), true, 4333, 1);
        Snapshot nextDay = new Snapshot(DORSET, "sha256:aa", NOW.plusSeconds(86_400), true, 4333, 1);
        List<Snapshot> sightings = List.of(cutShort, complete, nextDay);
        for (Snapshot sighting : sightings) {
            Upload.Announced upload = announced("upload-" + sighting.at(), ACCEPTED);
            assertThat(uploads().announce(upload, event("announced"), List.of(), sighting))
                    .isTrue();
        }
        assertThat(snapshots().between(DORSET, NOW, nextDay.at())).isEqualTo(sightings);
    }

    @Test
    default void anUploadThatIsLookedAtFirstIsReadBackBeforeAndAfterItIsTaken() {
        Upload.Claimed claimed = claimed("upload-1", new Way("advice", "case-system", 3, true));
        assertThat(claimed.header().register()).isEqualTo(new RegisterRef("dor", "advice"));
        assertThat(claimed.taken()).isFalse();
        assertThat(uploads().find("dor", "upload-1")).contains(claimed);
        var findings = new Upload.Findings(31, 1, List.of("Line 17, Locality: The value isn't a known one."));
        Upload.Previewed previewed = claimed.previewed(findings, event("previewed"));
        assertThat(uploads().keep(previewed, event("previewed"))).isTrue();
        assertThat(uploads().find("dor", "upload-1")).contains(previewed);
        Upload.Claimed taken = previewed.taken(event("taken"));
        assertThat(taken.taken()).isTrue();
        assertThat(uploads().keep(taken, event("taken"))).isTrue();
        assertThat(uploads().keep(previewed.taken(event("taken")), event("taken")))
                .isFalse();
        assertThat(uploads().find("dor", "upload-1")).contains(taken);
    }

    @Test
    default void theNewestUploadsOfARegisterComeFirstAsTheyStand() {
        List<Upload> asked = IntStream.range(0, 3)
                .mapToObj(day -> asked("upload-" + day, Way.plain("plan"), NOW.plusSeconds(day)))
                .<Upload>map(upload -> upload)
                .toList();
        claimed("of-advice", Way.plain("advice"));
        Upload.Claimed claimed = ((Upload.Asked) asked.get(1)).claimed("bucket/key/1", event("claimed"));
        uploads().keep(claimed, event("claimed"));
        assertThat(uploads().newest(DORSET, 2)).containsExactly(asked.get(2), claimed);
        assertThat(uploads().newest(DORSET, 10)).containsExactly(asked.get(2), claimed, asked.getFirst());
        assertThat(uploads().newest(RegisterRef.ofPlans("brs"), 10)).isEmpty();
    }

    private Upload.Claimed claimed(String id) {
        return claimed(id, Way.plain("plan"));
    }

    private Upload.Claimed claimed(String id, Way way) {
        Upload.Claimed claimed = asked(id, way, NOW).claimed("bucket/key/1", event("claimed"));
        uploads().keep(claimed, event("claimed"));
        return claimed;
    }

    private Upload.Asked asked(String id, Way way, Instant at) {
        Upload.Asked asked = new Upload.Asked(
                new Upload.Header("dor", id, "officer-1", "march.csv", way, at, Revision.NONE.after(event("asked"))));
        uploads().keep(asked, event("asked"));
        return asked;
    }

    private Upload.Announced announced(String id, Outcome outcome) {
        Upload.Examined examined = claimed(id).examined(outcome, event("examined"));
        uploads().keep(examined, event("examined"));
        return examined.announced(outcome, "The next draw takes it.", event("announced"));
    }

    private static Event event(String kind) {
        return new Event(kind, NOW, "IngestRegister");
    }

    private static Mail letter(String upload) {
        return new Mail(
                "dor",
                "upload/" + upload,
                "officer-1",
                "officer-1@dorset.example.org",
                "Your register",
                List.of(),
                List.of());
    }
}

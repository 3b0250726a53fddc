package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.AT;
import static org.sendqa.domain.sampling.SampleDraws.reserves;
import static org.sendqa.domain.sampling.SampleDraws.selected;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;

/** Forgers are clever here: they make the digest anew after each change. */
class CertificateCheckTest {

    private static final Certificate DRAWN = SampleDraws.certificate();
    private static final String NORTH = selected(DRAWN, "North").getFirst();

    @Test
    void anUntouchedCertificateIsValid() {
        assertThat(CertificateCheck.check(DRAWN.text())).isEqualTo(new Verdict.Valid());
    }

    @Test
    void aTextInAnotherFormIsRefusedThoughItSaysTheSame() {
        finds(DRAWN.text() + "\n", "The text isn't in canonical form: it differs from character");
        finds(DRAWN.text().replace("{\"activity", "{ \"activity"), "differs from character 2 on");
        finds("certificate", "Line 1, column 1: 'c' stands where a value must come");
    }

    @Test
    void aChangeWithoutANewDigestIsFound() {
        finds(DRAWN.text().replace("sha256:2222", "sha256:3333"), "but the content gives " + "sha256:");
        finds(
                DRAWN.text().replace("\"seedCommitment\":\"sha256:", "\"seedCommitment\":\"sha256:0"),
                "seedCommitment says");
    }

    @Test
    void aPickedCaseIsFound() {
        finds(
                with(north -> new StratumDraw(
                        north.place(),
                        2,
                        north.frame(),
                        /* selected= */ north.reserves(),
                        /* reserves= */ north.selected())),
                "North lists " + reserves(DRAWN, "North").getFirst());
    }

    @Test
    void aMadeUpTicketIsFound() {
        finds(
                with(north -> new StratumDraw(
                        north.place(),
                        2,
                        north.frame(),
                        List.of(new Ticket(NORTH, "0.1"), north.selected().get(1)),
                        north.reserves())),
                "North lists %s with ticket 0.1 among selected at place 1".formatted(NORTH));
    }

    @Test
    void aFrameOutOfOrderOrSharedIsFound() {
        finds(
                with(north ->
                        new StratumDraw(north.place(), 2, reversed(north.frame()), north.selected(), north.reserves())),
                "The frame of North isn't in UTF-8 byte order");
        finds(
                with(north -> new StratumDraw(
                        north.place(), 2, joined(north.frame(), "id-South-1"), north.selected(), north.reserves())),
                "id-South-1 stands in the frames twice: in North and in South");
        finds(
                forged(reversed(DRAWN.strata()), DRAWN.events()),
                "The strata aren't in the order of their keys, or one is listed twice");
    }

    @Test
    void aWrongSizeOrSampleLargerThanItsFrameIsFound() {
        finds(
                with(north -> new StratumDraw(north.place(), 3, north.frame(), north.selected(), north.reserves())),
                "North says size 3, but 2 are selected");
        finds(
                with(north -> new StratumDraw(north.place(), 2, List.of(NORTH), north.selected(), north.reserves())),
                "North lists 2 selected, but its frame has only 1 for them");
    }

    @Test
    void aDrawWithoutACompleteSnapshotIsFound() {
        Certificate forged = new Certificate(
                DRAWN.seed(),
                DRAWN.snapshots().subList(0, 1),
                DRAWN.designDigest(),
                DRAWN.strata(),
                DRAWN.excluded(),
                List.of());

        finds(forged.text(), "None of the 1 snapshots is complete");
    }

    @Test
    void eventsAgainstTheRulesAreFound() {
        String second = reserves(DRAWN, "North").get(1);
        after(new CaseEvent.Replaced(AT, NORTH, second, "moved"), "is replaced by %s, but the next".formatted(second));
        after(new CaseEvent.Withdrawn(AT, NORTH, "moved"), NORTH + " is withdrawn, but the next reserve is");
        after(new CaseEvent.Replaced(AT, second, NORTH, "moved"), second + " leaves the sample, but doesn't stand");
        after(new CaseEvent.Withdrawn(AT, "nobody", "moved"), "nobody stands in no frame");
        after(new CaseEvent.Withdrawn(AT, NORTH, "difficult"), "'difficult' is no listed reason");
        after(new CaseEvent.PassedOver(AT, second, "drawn-by-another"), second + " is passed over, but the next");
        after(new CaseEvent.PassedOver(AT, second, "moved"), "'moved' is no listed reason");
    }

    @Test
    void eventsOutOfOrderAreFound() {
        List<String> reserves = reserves(DRAWN, "North");
        List<String> selected = selected(DRAWN, "North");
        List<CaseEvent> events = List.of(
                new CaseEvent.Replaced(AT, selected.get(0), reserves.get(0), "moved"),
                new CaseEvent.Replaced(AT.minusSeconds(1), selected.get(1), reserves.get(1), "moved"));

        finds(forged(DRAWN.strata(), events), "The event of 2026-04-01T04:59:59Z stands after a later one");
    }

    private static void after(CaseEvent event, String sentence) {
        finds(forged(DRAWN.strata(), List.of(event)), sentence);
    }

    private static String with(UnaryOperator<StratumDraw> change) {
        List<StratumDraw> strata = new ArrayList<>(DRAWN.strata());
        strata.replaceAll(stratum -> stratum.name().equals("North") ? change.apply(stratum) : stratum);
        return forged(strata, List.of());
    }

    private static String forged(List<StratumDraw> strata, List<CaseEvent> events) {
        return new Certificate(DRAWN.seed(), DRAWN.snapshots(), DRAWN.designDigest(), strata, DRAWN.excluded(), events)
                .text();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> joined(List<String> frame, String another) {
        List<String> joined = new ArrayList<>(frame);
        joined.add(another);
        return joined;
    }

    private static void finds(String text, String sentence) {
        assertThat(CertificateCheck.check(text))
                .isInstanceOfSatisfying(
                        Verdict.Differs.class,
                        differs -> assertThat(differs.sentence()).contains(sentence));
    }
}

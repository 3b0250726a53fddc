package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.AT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;

/** What nobody who checks in earnest would send: each is refused, and the sentence says where it went wrong. */
class BadCertificateTest {

    private static final String TEXT = SampleDraws.certificate().text();
    private static final String TICKET =
            SampleDraws.certificate().strata().getFirst().selected().getFirst().number();

    @Test
    void aTruncatedCertificateIsRefusedWhereverItEnds() {
        for (int end = 0; end < TEXT.length(); end++) {
            assertThat(sentence(TEXT.substring(0, end))).startsWith("Line 1, column ");
        }
    }

    @Test
    void aHugeCertificateIsRefusedUnread() {
        String sentence = "The certificate is larger than 33,554,432 bytes, the most that is read";

        finds("[".repeat(CertificateCheck.LARGEST + 1), sentence);
        assertThat(CertificateCheck.check(new byte[CertificateCheck.LARGEST + 1]))
                .isEqualTo(new Verdict.Differs(sentence));
    }

    @Test
    void deepNestingIsRefused() {
        finds("[".repeat(100_000), "Values are nested more than 64 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "\"certificate\"", "1"})
    void anotherDocumentIsRefused(String text) {
        assertThat(sentence(text)).containsAnyOf("format is missing", "must be an object", "Line 1, column 1");
    }

    @Test
    void anUnknownVersionOrAlgorithmIsRefused() {
        edited("certificate/1\"", "certificate/2\"", "format must be sendqa-draw-certificate/1");
        edited("consistent-sampling/sha256", "shuffle", "algorithm must be consistent-sampling/sha256");
    }

    @Test
    void aTicketAsANumberIsRefused() {
        edited("\"" + TICKET + "\"", TICKET, "Only whole numbers are read here; write the number as a text");
        edited("\"" + TICKET + "\"", "5", "strata[0].selected[0].ticket must be a text");
    }

    @Test
    void unknownOrMissingMembersAreNamedWithTheirPlace() {
        edited("\"size\":2", "\"size\":2,\"zest\":1", "strata[0].zest isn't a member that format");
        edited("\"ticket\":\"" + TICKET, "\"note\":\"\",\"ticket\":\"" + TICKET, "strata[0].selected[0].note isn't");
        edited("\"complete\":false,", "\"complete\":false,\"by\":\"\",", "snapshots[0].by isn't");
        edited("\"complete\":false,", "", "snapshots[0].complete is missing");
        edited("\"complete\":false,", "\"complete\":null,", "snapshots[0].complete is missing");
        edited("\"count\":1", "\"count\":1,\"who\":\"x\"", "excluded[0].who isn't");
        edited("\"events\":[]", event("withdrawn", "x") + "]", "events[0].by isn't a member");
        edited("\"events\":[]", event("vanished", "x") + "]", "events[0].kind must be replaced, withdrawn or");
    }

    @Test
    void aNameGivenTwiceIsRefused() {
        edited("\"size\":2", "\"size\":2,\"size\":2", "The name 'size' stands twice in one object");
    }

    @Test
    void countsThatNobodyCanHaveCountedAreRefused() {
        edited("\"count\":1", "\"count\":0", "excluded[0].count must be one or more");
        edited("\"count\":1", "\"count\":9999999999", "excluded[0].count must be a smaller number");
        edited("\"size\":2", "\"size\":-1", "East says size -1, but 2 are selected");
        String twice = "{\"count\":1,\"reason\":\"outside-window\"},";
        edited("\"excluded\":[", "\"excluded\":[" + twice, "excluded[1].reason must be in order, and not there twice");
    }

    @Test
    void instantsInAnotherWritingAreRefused() {
        for (String other : List.of("2026-04-01T03:00:00.000Z", "+12026-04-01T03:00:00Z", "2026-04-01T02:59:60Z", "")) {
            edited("2026-04-01T03:00:00Z", other, "snapshots[0].at must be an instant such as");
        }
        edited("2026-04-01T03:00:00Z", "2026-05-01T03:00:00Z", "The snapshot of 2026-04-01T04:00:00Z stands after");
    }

    @Test
    void halfASurrogatePairIsRefusedHoweverItIsWritten() {
        edited("id-East-1", "\\ud83d", "A text holds half a surrogate pair");
        finds(TEXT.replace("id-East-1", "\ude00"), "A text holds half a surrogate pair");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xff;

        assertThat(CertificateCheck.check(bytes))
                .isEqualTo(new Verdict.Differs("Byte 101: here the bytes aren't UTF-8; save the text as UTF-8"));
    }

    @Test
    void aSeedOfMoreLinesIsRefused() {
        edited("\"dor", "\"dor\\nset", "authority must be a single line");
        edited("314159", "31\\n4159", "seed must be authority, activity, period and public value");
    }

    @Test
    void aCaseTwiceInAFrameOrAmongTheSelectedIsFound() {
        edited(
                "\"id-East-1\",",
                "\"id-East-1\",\"id-East-1\",",
                "id-East-1 stands in the frames twice: in East and in");
        StratumDraw east = SampleDraws.certificate().strata().getFirst();
        String first = json(east.selected().get(0));
        edited(
                json(east.selected().get(1)),
                first,
                "East lists %s".formatted(east.selected().getFirst().id()));
    }

    @Test
    void anEventThatNamesNoReserveIsFoundThoughNoneIsLeft() {
        Certificate drawn = SampleDraws.certificate();
        List<String> east = SampleDraws.selected(drawn, "East");
        String reserve = SampleDraws.reserves(drawn, "East").getFirst();
        Certificate forged = drawn.with(List.of(
                new CaseEvent.Replaced(AT, east.get(0), reserve, "moved"),
                new CaseEvent.Replaced(AT, east.get(1), "none", "moved")));

        finds(forged.text(), "events[1]: %s is replaced by none, but no reserve is left".formatted(east.get(1)));
    }

    private static String event(String kind, String by) {
        return "\"events\":["
                + CanonicalJson.write(new JsonObject()
                        .put("at", "2026-04-01T05:00:00Z")
                        .put("by", by)
                        .put("id", "id-East-1")
                        .put("kind", kind)
                        .put("reason", "moved")
                        .build());
    }

    private static String json(Ticket ticket) {
        return "{\"id\":\"%s\",\"ticket\":\"%s\"}".formatted(ticket.id(), ticket.number());
    }

    /** A forger edits the text and makes the digest anew, if what is left can be read at all. */
    private static void edited(String from, String to, String sentence) {
        assertThat(TEXT).contains(from);
        String text = TEXT.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        finds(Redigested.text(text), sentence);
    }

    private static void finds(String text, String sentence) {
        assertThat(sentence(text)).contains(sentence);
    }

    private static String sentence(String text) {
        return switch (CertificateCheck.check(text)) {
            case Verdict.Valid _ -> "VALID";
            case Verdict.Differs(String sentence) -> sentence;
        };
    }
}

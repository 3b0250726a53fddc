package org.sendqa.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.IntSupplier;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.SizedDraw;

/**
 * A certificate of the largest authority made, from frames to text, and verified, each beside the same draw with the
 * same text written or read by Jackson, which neither sorts nor refuses nor hashes.
 */
final class CertificateCost {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private CertificateCost() {}

    /** A line for each of the two. */
    static List<String> table() throws JsonProcessingException {
        SizedDraw draw = SizedDraw.of(DrawCost.LARGEST_AUTHORITY, DrawCost.STRATA);
        String text = draw.certificate();
        JsonNode tree = JACKSON.readTree(text);
        return List.of(
                "Certificate of %,d subjects".formatted(DrawCost.LARGEST_AUTHORITY),
                line("made", () -> draw.certificate().length(), () -> drawn(draw) + written(tree)),
                line("verified", () -> verified(text), () -> drawn(draw) + read(text)));
    }

    private static String line(String what, IntSupplier own, IntSupplier peer) {
        Timing ours = new Timing();
        Timing theirs = new Timing();
        for (int run = 0; run < Timing.RUNS; run++) {
            ours.once(own);
            theirs.once(peer);
        }
        return "  %-10s %8.2f ms %8.2f x to the draw and Jackson".formatted(what, ours.median() / 1e6, ours.to(theirs));
    }

    private static int verified(String text) {
        if (!(CertificateCheck.check(text) instanceof CertificateCheck.Verdict.Valid)) {
            throw new IllegalStateException("The certificate that was measured isn't valid");
        }
        return text.length();
    }

    private static int drawn(SizedDraw draw) {
        return draw.draw().size();
    }

    private static int written(JsonNode tree) {
        return tree.toString().length();
    }

    private static int read(String text) {
        try {
            return JACKSON.readTree(text).size();
        } catch (JsonProcessingException own) {
            throw new IllegalStateException(own);
        }
    }
}

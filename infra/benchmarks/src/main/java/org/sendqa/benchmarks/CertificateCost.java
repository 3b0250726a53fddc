package org.sendqa.benchmarks;

import java.util.List;
import java.util.function.IntSupplier;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.SizedDraw;

/** A certificate of the largest authority made, from frames to text, then verified. */
final class CertificateCost {

    private CertificateCost() {}

    static List<Figure> measure() {
        SizedDraw draw = SizedDraw.of(DrawCost.LARGEST_AUTHORITY, DrawCost.STRATA);
        String text = draw.certificate();
        String what = "Certificate of %,d subjects ".formatted(DrawCost.LARGEST_AUTHORITY);
        return List.of(
                figure(what + "made", () -> draw.certificate().length()),
                figure(what + "verified", () -> verified(text)));
    }

    private static Figure figure(String what, IntSupplier work) {
        Timing timing = new Timing();
        for (int run = 0; run < Timing.RUNS; run++) {
            timing.once(work);
        }
        return Figure.of(what, timing.warm());
    }

    private static int verified(String text) {
        if (!(CertificateCheck.check(text) instanceof CertificateCheck.Verdict.Valid)) {
            throw new IllegalStateException("The certificate that was measured isn't valid");
        }
        return text.length();
    }
}

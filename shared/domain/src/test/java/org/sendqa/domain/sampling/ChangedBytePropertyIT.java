package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.AT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;

/** Whatever byte of a certificate is changed, to whatever value: the check finds it. */
class ChangedBytePropertyIT {

    private static final int LARGEST_AUTHORITY = 20_635;

    private static final List<String> LOCALITIES = List.of("North", "South", "East");
    private final Random random = new Random(20260403);

    @Test
    void everyByteOfASmallCertificateCounts() {
        byte[] text = utf8(withEvents(SampleDraws.certificate()));
        assertThat(CertificateCheck.check(text)).isEqualTo(new Verdict.Valid());
        for (int at = 0; at < text.length; at++) {
            for (int round = 0; round < 4; round++) {
                refusesAChangeAt(at, text);
            }
        }
    }

    @Test
    void bytesOfALargeCertificateCount() {
        List<Subject> register = new ArrayList<>();
        for (int number = 0; number < LARGEST_AUTHORITY; number++) {
            String locality = LOCALITIES.get(number % LOCALITIES.size());
            register.add(SampleDraws.subject("%06d".formatted(number), locality));
        }
        byte[] text = utf8(withEvents(SampleDraws.certificate(register)));
        assertThat(CertificateCheck.check(text)).isEqualTo(new Verdict.Valid());
        random.ints(60, 0, text.length).forEach(at -> refusesAChangeAt(at, text));
    }

    private void refusesAChangeAt(int at, byte[] text) {
        byte[] changed = text.clone();
        changed[at] += (byte) (1 + random.nextInt(255));
        assertThat(CertificateCheck.check(changed))
                .as("byte %d as %d", at, changed[at])
                .isInstanceOf(Verdict.Differs.class);
    }

    private static Certificate withEvents(Certificate drawn) {
        String left = SampleDraws.selected(drawn, "North").getFirst();
        List<String> reserves = SampleDraws.reserves(drawn, "North");
        return drawn.with(List.of(
                new CaseEvent.PassedOver(AT, reserves.getFirst(), "drawn-by-another"),
                new CaseEvent.Replaced(AT, left, reserves.getLast(), "moved"),
                new CaseEvent.Withdrawn(AT, reserves.getLast(), "died")));
    }

    private static byte[] utf8(Certificate certificate) {
        return certificate.text().getBytes(StandardCharsets.UTF_8);
    }
}

package org.sendqa.domain.sampling;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Writes a certificate as JSON in the published format. */
final class CertificateWriter {

    static final String FORMAT = "sendqa-draw-certificate/1";
    static final String ALGORITHM = "consistent-sampling/sha256";

    private CertificateWriter() {}

    /** Everything but the digest, which is taken over this. */
    static JsonObject withoutDigest(Certificate certificate) {
        return heading(certificate.seed())
                .put("designDigest", certificate.designDigest())
                .put("snapshots", array(certificate.snapshots(), CertificateWriter::source))
                .put("strata", array(certificate.strata(), CertificateWriter::stratum))
                .put("excluded", array(certificate.excluded().entrySet(), CertificateWriter::excluded))
                .put("events", array(certificate.events(), CertificateWriter::event));
    }

    private static JsonObject heading(Seed seed) {
        return new JsonObject()
                .put("format", FORMAT)
                .put("algorithm", ALGORITHM)
                .put("authority", seed.authority())
                .put("activity", seed.activity())
                .put("period", seed.period())
                .put("seed", seed.text())
                .put("seedCommitment", seed.commitment());
    }

    private static <T> Json array(Collection<T> values, Function<T, Json> written) {
        return new Json.Arr(values.stream().map(written).toList());
    }

    private static Json source(Certificate.Source source) {
        return new JsonObject()
                .put("digest", source.digest())
                .put("at", source.at().toString())
                .put("complete", source.complete())
                .build();
    }

    private static Json stratum(StratumDraw stratum) {
        return new JsonObject()
                .texts("key", stratum.key())
                .put("size", stratum.size())
                .texts("frame", stratum.frame())
                .put("selected", array(stratum.selected(), CertificateWriter::ticket))
                .put("reserves", array(stratum.reserves(), CertificateWriter::ticket))
                .build();
    }

    private static Json ticket(Ticket ticket) {
        return new JsonObject()
                .put("id", ticket.id())
                .put("ticket", ticket.number())
                .build();
    }

    private static Json excluded(Map.Entry<String, Integer> reason) {
        return new JsonObject()
                .put("reason", reason.getKey())
                .put("count", reason.getValue())
                .build();
    }

    private static Json event(CaseEvent event) {
        JsonObject json = new JsonObject()
                .put("at", event.at().toString())
                .put("id", event.id())
                .put("reason", event.reason());
        JsonObject whole = switch (event) {
            case CaseEvent.Replaced replaced -> json.put("kind", "replaced").put("by", replaced.by());
            case CaseEvent.Withdrawn _ -> json.put("kind", "withdrawn");
            case CaseEvent.PassedOver _ -> json.put("kind", "passed-over");
        };
        return whole.build();
    }
}

package org.sendqa.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;
import org.sendqa.domain.sampling.StratumDraw;

/** Re-does a draw from its certificate and, where the authority asks, its frame from the register. */
final class Verification {

    private Verification() {}

    static Findings of(Call call) throws WrongCall {
        byte[] bytes = call.bytes();
        return switch (CertificateCheck.check(bytes)) {
            case Verdict.Differs(String sentence) -> Findings.differing(sentence);
            case Verdict.Valid _ ->
                valid(Certificate.read(new String(bytes, StandardCharsets.UTF_8)), call.authority());
        };
    }

    private static Findings valid(Certificate certificate, Optional<Call.Authority> authority) throws WrongCall {
        if (authority.isEmpty()) {
            return new Findings(
                    Optional.empty(),
                    draw(certificate),
                    List.of(
                            "Whether the frames hold every case they should: the authority can, with REGISTER and SECRET",
                            "Whether %s was published before the draw: compare it with what you were told then"
                                    .formatted(certificate.seed().commitment())));
        }
        Frames frames = Frames.of(certificate, key(certificate, authority.get().secret()));
        return new RegisterCheck(certificate, frames).findings(authority.get().snapshot(), draw(certificate));
    }

    private static List<String> draw(Certificate certificate) {
        List<StratumDraw> strata = certificate.strata();
        List<String> checked = new ArrayList<>();
        checked.add("%s, %s, of %s: nothing was changed since it was written, digest %s"
                .formatted(
                        certificate.seed().activity(),
                        certificate.seed().period(),
                        certificate.seed().authority(),
                        certificate.digest()));
        checked.add("%,d strata drawn again: %,d of %,d cases selected, %,d reserves, each by its ticket"
                .formatted(
                        strata.size(),
                        strata.stream().mapToInt(StratumDraw::size).sum(),
                        strata.stream()
                                .mapToInt(stratum -> stratum.frame().size())
                                .sum(),
                        strata.stream()
                                .mapToInt(stratum -> stratum.reserves().size())
                                .sum()));
        checked.add("%,d event(s) since the draw, each for a listed reason and in the order of the reserves"
                .formatted(certificate.events().size()));
        return checked;
    }

    /** The secret may stand on a line of its own, as tools write it. */
    private static AuthorityKey key(Certificate certificate, Path secret) throws WrongCall {
        try {
            String text = Files.readString(secret).stripTrailing();
            if (text.isEmpty()) {
                throw new WrongCall("%s is empty; put the installation's secret into it.".formatted(secret));
            }
            return AuthorityKey.of(certificate.seed().authority(), text);
        } catch (IOException unreadable) {
            throw new WrongCall("%s can't be read as text: %s".formatted(secret, unreadable.getMessage()));
        }
    }
}

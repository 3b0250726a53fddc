package org.sendqa.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.CertificateCheck;
import org.sendqa.domain.sampling.CertificateCheck.Verdict;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.SlicesCheck;
import org.sendqa.domain.sampling.StratumDraw;
import org.sendqa.domain.sampling.ThrownValue;

/** Re-does a draw from its certificate and, where the authority asks, its frame from the register. */
final class Verification {

    private Verification() {}

    static Findings of(Call call) throws WrongCall {
        byte[] bytes = call.bytes();
        return switch (CertificateCheck.check(bytes)) {
            case Verdict.Differs(String sentence) -> Findings.differing(sentence);
            case Verdict.Valid _ -> {
                Certificate certificate = Certificate.read(new String(bytes, StandardCharsets.UTF_8));
                Findings sizes = Sizes.of(certificate, call.design());
                Optional<DrawDesign> design = sizes.valid() ? Sizes.design(call.design()) : Optional.empty();
                Findings draw = valid(certificate, call.authority(), design);
                boolean cutAgain = design.isPresent() && call.authority().isPresent();
                yield cutAgain ? draw.and(sizes) : draw.and(sizes).and(slices(certificate));
            }
        };
    }

    private static Findings valid(
            Certificate certificate, Optional<Call.Authority> authority, Optional<DrawDesign> design) throws WrongCall {
        if (authority.isEmpty()) {
            return new Findings(
                    Optional.empty(),
                    draw(certificate),
                    List.of(
                            "Whether the frames hold every case they should; the authority can show it, with REGISTER,"
                                    + " SECRET and DESIGN together",
                            beforehand(certificate)));
        }
        Frames frames = Frames.of(certificate, key(certificate, authority.get().secret()));
        return new RegisterCheck(certificate, frames, design)
                .findings(authority.get().snapshot(), draw(certificate));
    }

    /** What no certificate shows of its public value. */
    static String beforehand(Certificate certificate) {
        String publicValue = certificate.seed().publicValue();
        return ThrownValue.is(publicValue)
                ? ("Whether the public value was %s once the register was in, before witnesses, as it says; nobody"
                                + " committed to it beforehand, so ask the authority who saw it")
                        .formatted(publicValue)
                : "Whether %s was published before the draw: compare it with what you were told then"
                        .formatted(certificate.seed().commitment());
    }

    private static Findings slices(Certificate certificate) {
        List<String> unchecked = SlicesCheck.hasSlices(certificate)
                ? List.of("Whether the slices are cut as the framework asks: who cuts them otherwise can choose who is"
                        + " drawn; the authority can show it, with REGISTER, SECRET and DESIGN together")
                : List.of();
        return new Findings(Optional.empty(), List.of(), unchecked);
    }

    private static List<String> draw(Certificate certificate) {
        return List.of(
                "%s, %s, of %s: nothing was changed since it was written, digest %s"
                        .formatted(
                                certificate.seed().activity(),
                                certificate.seed().period(),
                                certificate.seed().authority(),
                                certificate.digest()),
                "%,d strata drawn again: %,d of %,d cases selected, %,d reserves, each by its ticket"
                        .formatted(
                                certificate.strata().size(),
                                sum(certificate, StratumDraw::size),
                                sum(certificate, stratum -> stratum.frame().size()),
                                sum(certificate, stratum -> stratum.reserves().size())),
                "%,d event(s) since the draw, each for a listed reason and in the order of the reserves"
                        .formatted(certificate.events().size()));
    }

    private static int sum(Certificate certificate, ToIntFunction<StratumDraw> count) {
        return certificate.strata().stream().mapToInt(count).sum();
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

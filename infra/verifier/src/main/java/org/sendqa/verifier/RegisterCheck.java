package org.sendqa.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Exclusion;
import org.sendqa.domain.sampling.LeftOutCheck;
import org.sendqa.domain.sampling.SlicesCheck;
import org.sendqa.domain.sampling.ThrownValue;

/**
 * Makes a certificate's frames again from the register's snapshot, as far as the two of them tell.
 *
 * @param design by which its slices are cut; empty if it wasn't given
 */
record RegisterCheck(Certificate certificate, Frames frames, Optional<DrawDesign> design) {

    /**
     * What the snapshot says.
     *
     * @param draw what was checked before
     */
    Findings findings(Path snapshot, List<String> draw) throws WrongCall {
        Tally tally = new Tally(frames);
        Optional<LeftOutCheck> leftOut = design.map(by -> new LeftOutCheck(certificate, by));
        String digest = SnapshotFile.read(snapshot, subject -> {
            if (!tally.count(subject)) {
                leftOut.ifPresent(check -> check.leftOut(subject));
            }
        });
        return fault(digest, tally, leftOut)
                .map(Findings::differing)
                .orElseGet(() -> new Findings(
                        Optional.empty(), checked(draw, digest, tally, leftOut), unchecked(tally, leftOut)));
    }

    private Optional<String> fault(String digest, Tally tally, Optional<LeftOutCheck> leftOut) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> unless(
                                digest.equals(source()),
                                "The draw was made from the snapshot %s, but REGISTER is %s"
                                        .formatted(source(), digest)),
                        () -> stranger(tally),
                        this::publicValueFault,
                        tally::misplaced,
                        () -> design.flatMap(by -> new SlicesCheck(by, tally.found()).fault(certificate)),
                        () -> leftOutFault(tally),
                        () -> unknownStratumFault(tally),
                        () -> leftOut.flatMap(check -> check.fault(tally.found())))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String source() {
        return certificate.snapshots().stream()
                .filter(Certificate.Source::complete)
                .findFirst()
                .orElseThrow()
                .digest();
    }

    private Optional<String> stranger(Tally tally) {
        return frames.strata().stream()
                .flatMap(stratum -> stratum.frame().stream()
                        .filter(id -> !tally.found().containsKey(id))
                        .map(id -> "%s in the frame of %s is the draw id of no case in the snapshot under this secret"
                                .formatted(id, stratum.name())))
                .findFirst();
    }

    private Optional<String> leftOutFault(Tally tally) {
        long counted = excluded();
        int leftOut = tally.cases() - tally.found().size();
        return unless(
                counted == leftOut,
                "The snapshot has %,d cases that stand in no frame, but the certificate counts %,d as left out"
                        .formatted(leftOut, counted));
    }

    /** An attribute that the draw worked out lets more cases fit here than fitted there, never fewer. */
    private Optional<String> unknownStratumFault(Tally tally) {
        int counted = Exclusion.UNKNOWN_STRATUM.count(certificate);
        boolean right = tally.workedOut().isEmpty() ? counted == tally.unfitting() : counted >= tally.unfitting();
        return unless(
                right,
                "The snapshot has %,d cases that fit no stratum, but the certificate counts %,d"
                        .formatted(tally.unfitting(), counted));
    }

    private Optional<String> publicValueFault() {
        String used = certificate.seed().publicValue();
        return unless(
                isThrown() || frames.publicValue().equals(used),
                "The authority's secret gives the public value %s, but the draw used %s"
                        .formatted(frames.publicValue(), used));
    }

    private boolean isThrown() {
        return ThrownValue.is(certificate.seed().publicValue());
    }

    /** In a long, since counts so large that their sum runs over could come out right. */
    private long excluded() {
        return certificate.excluded().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private List<String> checked(List<String> draw, String digest, Tally tally, Optional<LeftOutCheck> leftOut) {
        List<String> checked = new ArrayList<>(draw);
        checked.add(
                "The snapshot is the one that the draw was bound to: %s, %,d cases".formatted(digest, tally.cases()));
        if (!isThrown()) {
            checked.add("The public value is the one that the authority's secret gives for this activity and period");
        }
        checked.add("Each of the %,d draw ids is that of a case in the snapshot and stands in its own stratum"
                .formatted(tally.found().size()));
        checked.add("The other %,d cases are counted as left out, %,d of them for fitting no stratum"
                .formatted(excluded(), tally.unfitting()));
        leftOut.map(LeftOutCheck::checked).ifPresent(checked::add);
        if (SlicesCheck.hasSlices(certificate) && design.isPresent()) {
            checked.add("Each slice was cut again from the snapshot as the design asks, and holds the same draw ids");
        }
        return checked;
    }

    private List<String> unchecked(Tally tally, Optional<LeftOutCheck> leftOut) {
        List<String> unchecked = new ArrayList<>(
                leftOut.map(check -> check.unchecked(tally.found().values())).orElseGet(this::reasonsUnchecked));
        if (isThrown()) {
            unchecked.add(Verification.beforehand(certificate));
        }
        if (!tally.workedOut().isEmpty()) {
            unchecked.add("Strata by %s, which isn't an attribute of the register"
                    .formatted(String.join(", ", tally.workedOut())));
        }
        return unchecked;
    }

    private List<String> reasonsUnchecked() {
        return excluded() == 0
                ? List.of()
                : List.of(("Whether the %,d cases left out had to be: theme and window stand in the design, so any of"
                                + " them may belong into a frame; give the design too, as DESIGN")
                        .formatted(excluded()));
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }
}

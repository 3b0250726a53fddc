package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.register.Subject;

/**
 * Holds the cases that a certificate leaves out against its design and the register: each needs a reason that holds.
 * Who was drawn before, and who the authors of a batch are, stands in neither of them.
 */
public final class LeftOutCheck {

    private static final List<Exclusion> WHENEVER =
            List.of(Exclusion.UNKNOWN_STRATUM, Exclusion.OFF_THEME, Exclusion.NO_DATE);
    private static final List<Exclusion> BY_OTHER_DRAWS =
            List.of(Exclusion.NOT_IN_OTHER_DRAW, Exclusion.DRAWN_BEFORE, Exclusion.DRAWN_BY_ANOTHER);

    private final Certificate certificate;
    private final DrawDesign design;
    private final Map<Exclusion, Integer> whenever = new EnumMap<>(Exclusion.class);
    private final Map<LocalDate, Integer> dated = new TreeMap<>();

    /**
     * Nothing of the register is known yet.
     *
     * @param design as it is published, so without the authors of a draw by author
     */
    public LeftOutCheck(Certificate certificate, DrawDesign design) {
        this.certificate = certificate;
        this.design = design;
    }

    /** Takes a case of the register that stands in no frame. */
    public void leftOut(Subject subject) {
        reason(subject)
                .ifPresentOrElse(
                        reason -> whenever.merge(reason, 1, Integer::sum),
                        () -> dated.merge(design.day(subject).orElseThrow(), 1, Integer::sum));
    }

    /**
     * The first thing that can't be so, in a sentence.
     *
     * @param found the cases of the frames, by draw id
     */
    public Optional<String> fault(Map<String, Subject> found) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> stranger(found), this::wheneverFault, () -> dayFault(found.values()))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> stranger(Map<String, Subject> found) {
        return new TreeMap<>(found)
                .entrySet().stream()
                        .flatMap(one -> reason(one.getValue()).stream()
                                .map(reason -> "%s stands in a frame, but register and design leave it out as %s"
                                        .formatted(one.getKey(), reason.code())))
                        .findFirst();
    }

    private Optional<String> wheneverFault() {
        return WHENEVER.stream()
                .filter(reason -> !agrees(reason, whenever.getOrDefault(reason, 0)))
                .map(reason -> "By register and design %,d case(s) are left out as %s, but the certificate counts %,d"
                        .formatted(whenever.getOrDefault(reason, 0), reason.code(), reason.count(certificate)))
                .findFirst();
    }

    private Optional<String> dayFault(Iterable<Subject> found) {
        return openings(found).isEmpty()
                ? Optional.of(
                        ("On no day on which a round of %s can have opened do register and design give these frames,"
                                        + " %,d case(s) as outside-window and %,d for other draws")
                                .formatted(
                                        certificate.seed().period(),
                                        Exclusion.OUTSIDE_WINDOW.count(certificate),
                                        byOtherDraws()))
                : Optional.empty();
    }

    /** What was found right, in a sentence; to be asked where there is no fault. */
    public String checked() {
        String counts = Stream.of(Exclusion.values())
                .filter(reason -> !BY_OTHER_DRAWS.contains(reason) && reason.count(certificate) > 0)
                .map(this::counted)
                .collect(Collectors.joining(", "));
        String left = counts.isEmpty() ? "none" : counts;
        if (isByAuthor()) {
            return "Each case of the frames belongs there by register and design, and no reason but that of the author"
                    + " is counted for more cases than they give it to: " + left;
        }
        return "Every case of the snapshot that register and design let in stands in its frame%s; left out by them: %s"
                .formatted(byOtherDraws() > 0 ? " or is counted for another draw" : "", left);
    }

    /** What register and design don't tell, a sentence each. */
    public List<String> unchecked(Iterable<Subject> found) {
        List<String> unchecked = new ArrayList<>(List.of(opening(openings(found))));
        if (byOtherDraws() > 0) {
            String counts = BY_OTHER_DRAWS.stream()
                    .filter(reason -> reason.count(certificate) > 0)
                    .map(this::counted)
                    .collect(Collectors.joining(", "));
            unchecked.add("Whether those counted for other draws were drawn there or not (%s): the certificates of"
                            .formatted(counts)
                    + " those draws show it");
        }
        if (isByAuthor()) {
            unchecked.add("Which cases are by an author of this batch: whose turn it was stands in no register, so a"
                    + " case that somebody wrote may be counted as unknown-stratum");
        }
        return unchecked;
    }

    private static String opening(List<LocalDate> days) {
        String when = days.size() == 1
                ? "on " + days.getFirst()
                : "on one of the %d days from %s to %s that give these frames"
                        .formatted(days.size(), days.getFirst(), days.getLast());
        return "Whether the round opened %s, as its window was reckoned: compare it with the day you were told"
                .formatted(when);
    }

    private String counted(Exclusion reason) {
        return "%,d %s".formatted(reason.count(certificate), reason.code());
    }

    /** The days on which the round can have opened to leave out these cases and no others. */
    private List<LocalDate> openings(Iterable<Subject> found) {
        Set<LocalDate> in = new TreeSet<>();
        found.forEach(subject -> design.day(subject).ifPresent(in::add));
        return PossibleOpenings.of(certificate.seed().period())
                .filter(day -> design.window().isKnown(day))
                .filter(day -> in.stream().allMatch(event -> design.window().holds(event, day)))
                .filter(this::leavesOutAsMany)
                .toList();
    }

    private boolean leavesOutAsMany(LocalDate drawnOn) {
        int all = 0;
        int inside = 0;
        for (Map.Entry<LocalDate, Integer> day : dated.entrySet()) {
            all += day.getValue();
            inside += design.window().holds(day.getKey(), drawnOn) ? day.getValue() : 0;
        }
        return agrees(Exclusion.OUTSIDE_WINDOW, all - inside)
                && (isByAuthor() ? byOtherDraws() <= inside : byOtherDraws() == inside);
    }

    /** Whether a count can be: by author more may be of no author of the batch, whatever else holds for them. */
    private boolean agrees(Exclusion reason, int held) {
        int counted = reason.count(certificate);
        if (!isByAuthor()) {
            return counted == held;
        }
        return reason == Exclusion.UNKNOWN_STRATUM ? counted >= held : counted <= held;
    }

    private long byOtherDraws() {
        return BY_OTHER_DRAWS.stream()
                .mapToLong(reason -> reason.count(certificate))
                .sum();
    }

    private Optional<Exclusion> reason(Subject subject) {
        return design.plan().quota() instanceof Quota.PerAuthor(var _, var contribution, var _)
                        && subject.contributions().stream()
                                .noneMatch(one -> one.role().equals(contribution))
                ? Optional.of(Exclusion.UNKNOWN_STRATUM)
                : design.exclusion(subject);
    }

    private boolean isByAuthor() {
        return design.plan().quota() instanceof Quota.PerAuthor;
    }
}

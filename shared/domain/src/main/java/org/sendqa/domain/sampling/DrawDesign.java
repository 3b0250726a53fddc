package org.sendqa.domain.sampling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.time.Window;

/**
 * All that a pack lays down about one draw, fixed and named by its digest before anybody knows the seed.
 *
 * @param draw the draw's id in the activity
 * @param grid the cells; each one is listed on the certificate, be there a case or not
 * @param reserves how many further tickets each stratum keeps
 * @param repeatMonths a case drawn so many months back or less isn't drawn again
 * @param after the draws of the cycle that come before and whose cases are left out
 */
public record DrawDesign(
        String activity,
        String draw,
        CellGrid grid,
        SamplePlan plan,
        int reserves,
        Window window,
        int repeatMonths,
        List<String> after) {

    /** Copies the list. */
    public DrawDesign {
        after = List.copyOf(after);
    }

    /** The design of one of an activity's draws; refuses a draw that the activity doesn't have. */
    public static DrawDesign of(Pack pack, Activity activity, String draw) {
        List<String> ids = activity.draws().stream().map(Activity.DrawPlan::id).toList();
        if (!ids.contains(draw)) {
            throw new IllegalArgumentException(
                    "%s has no draw %s, only %s".formatted(activity.title(), draw, String.join(", ", ids)));
        }
        Activity.DrawPlan plan = activity.draws().get(ids.indexOf(draw));
        boolean linked = shareOf(plan.sample()).isPresent();
        return new DrawDesign(
                activity.id(),
                draw,
                grid(pack, pack.registerOf(activity), plan.sample().quota()),
                plan.sample(),
                plan.reserves(),
                activity.window(),
                activity.repeatMonths(),
                linked ? List.of() : ids.subList(0, ids.indexOf(draw)));
    }

    /** This design with the authors that a batch may take, each a cell. */
    public DrawDesign among(Collection<String> authors) {
        CellGrid cells = CellGrid.of(Quota.AUTHOR, authors);
        return new DrawDesign(activity, draw, cells, plan, reserves, window, repeatMonths, after);
    }

    /** The activity as seeds and certificates name it: activity and draw, joined by a slash. */
    public String certificateActivity() {
        return activity + "/" + draw;
    }

    /** Whether its public value is thrown once its register is in, rather than committed to beforehand. */
    public boolean isThrown() {
        return plan.publicValue() instanceof PublicValue.Thrown;
    }

    /** Whether a subject is what the draw looks for. */
    public boolean isOnTheme(Subject subject) {
        return plan.themes().isEmpty() || plan.themes().stream().anyMatch(theme -> theme.picks(subject.attributes()));
    }

    /** Why a subject is left out on whatever day the draw is made, the first reason that holds; empty if none does. */
    Optional<Exclusion> exclusion(Subject subject) {
        if (!grid.holds(subject.attributes())) {
            return Optional.of(Exclusion.UNKNOWN_STRATUM);
        }
        if (!isOnTheme(subject)) {
            return Optional.of(Exclusion.OFF_THEME);
        }
        return day(subject).isEmpty() ? Optional.of(Exclusion.NO_DATE) : Optional.empty();
    }

    /** Whether a subject's event lies in the window of a draw made on a day. */
    boolean isInWindow(Subject subject, LocalDate drawnOn) {
        return day(subject).filter(day -> window.holds(day, drawnOn)).isPresent();
    }

    /** When the event that the window looks at happened, if it did; the latest of several. */
    Optional<LocalDate> day(Subject subject) {
        return window.day(subject.dates());
    }

    /** The draw whose sample this one takes a share of, if it does. */
    public Optional<String> otherDraw() {
        return shareOf(plan).map(Amount.ShareOf::draw);
    }

    /**
     * How likely a cell with a case was to be asked for one: by author, the batch's share of the authors who have any;
     * else certain, since sizes are settled without the seed.
     */
    public Probability cellChance(List<StratumDraw> strata) {
        long some =
                strata.stream().filter(stratum -> !stratum.frame().isEmpty()).count();
        long asked = strata.stream().filter(stratum -> stratum.size() > 0).count();
        return plan.quota() instanceof Quota.PerAuthor && some > 0 ? new Probability(asked, some) : Probability.ONE;
    }

    /** This design for a round whose cases have a theme in common. */
    public DrawDesign on(Theme theme, ThemeRule rule) {
        return theme.picks().values().isEmpty() ? this : by(plan.on(rule.narrowed(plan.themes(), theme.picks())));
    }

    /** This design with another plan. */
    DrawDesign by(SamplePlan other) {
        return new DrawDesign(activity, draw, grid, other, reserves, window, repeatMonths, after);
    }

    /** The design that a text of {@link #text()} says; the authors of a draw by author aren't in it. */
    public static DrawDesign read(String text) {
        return DesignReader.read(text);
    }

    /** The canonical JSON, as it is published beside certificates. */
    public String text() {
        return CanonicalJson.write(DesignJson.of(this));
    }

    /** {@code sha256:} and the SHA-256 of the canonical JSON. */
    public String digest() {
        return Digest.of(text());
    }

    private static Optional<Amount.ShareOf> shareOf(SamplePlan plan) {
        return plan.quota() instanceof Quota.Total(var _, Amount.ShareOf share, var _)
                ? Optional.of(share)
                : Optional.empty();
    }

    private static CellGrid grid(Pack pack, RegisterLayout register, Quota quota) {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        if (!(quota instanceof Quota.PerAuthor)) {
            quota.by().forEach(attribute -> values.put(attribute, AttributeValues.listed(pack, register, attribute)));
        }
        return new CellGrid(values);
    }
}

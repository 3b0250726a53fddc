package org.sendqa.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.json.Located;

/** What a person should look at, though the pack can be used; each sentence begins with its place. */
final class PackWarnings {

    private final Located pack;
    private final LocalDate today;
    private final List<String> warnings = new ArrayList<>();

    private PackWarnings(Located pack, LocalDate today) {
        this.pack = pack;
        this.today = today;
    }

    static List<String> of(Located pack, LocalDate today) {
        PackWarnings all = new PackWarnings(pack, today);
        all.reviews();
        pack.member("framework").list("activities").forEach(all::activity);
        all.instruments();
        return all.warnings;
    }

    private void reviews() {
        Located about = pack.member("framework").member("about");
        about.find("reviewDue").ifPresent(review -> due(review, "day", "the framework's review was due on"));
        Maybe.list(about, "linked").forEach(linked -> due(linked, "until", "a text it is linked to ran out on"));
    }

    private void due(Located object, String name, String what) {
        Located day = object.member(name);
        if (!today.isBefore(Days.of(day))) {
            warn(day, "%s %s".formatted(what, day.text()));
        }
    }

    private void activity(Located activity) {
        Optional<Located> timing = activity.find("timing");
        timing.flatMap(given -> given.find("unset"))
                .ifPresent(unset -> warn(activity, unset, "no interval is printed, so it is on demand only"));
        List<LocalDate> dates = EntryReader.read(activity).timing().dates();
        if (!dates.isEmpty() && dates.getLast().isBefore(today)) {
            warn(
                    activity,
                    activity.member("timing"),
                    "all its dates have gone by; what follows its words is provisional");
        }
        if (Readiness.isUnset(activity)) {
            warn(activity, activity.member("draws"), noFigure(activity));
        }
        if (Readiness.draws(activity)) {
            new Readiness(pack).whyNot(activity).ifPresent(reason -> warn(activity, activity.member("draws"), reason));
        }
    }

    private static String noFigure(Located activity) {
        return Readiness.draws(activity)
                ? "no figure is printed, so it is on demand only"
                : "no figure is printed; with a window, a form and auditors it could be opened on demand";
    }

    private void instruments() {
        List<String> written =
                pack.list("instruments").stream().map(one -> one.text("id")).toList();
        Predicate<Located> isWritten = gap -> written.contains(gap.text("instrument"));
        Maybe.file(pack, "gaps", "unwritten")
                .forEach(gap -> warn(
                        gap,
                        "the instrument '%s' %s"
                                .formatted(
                                        gap.text("instrument"),
                                        isWritten.test(gap)
                                                ? "is written by now; take it off the list"
                                                : "isn't written yet")));
        pack.list("instruments").forEach(instrument -> {
            instrument.find("reviewDue").ifPresent(review -> due(review, "day", "the instrument's review was due on"));
            Maybe.texts(instrument, UploadedForm.REMARKS).forEach(remark -> warn(instrument, remark));
        });
    }

    private void warn(Located activity, Located at, String sentence) {
        warn(at, "%s: %s".formatted(activity.text("id"), sentence));
    }

    private void warn(Located at, String sentence) {
        warnings.add("%s %s".formatted(at.path(), sentence));
    }
}

package org.sendqa.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.export.ExportColumns;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Kind.Option;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Tool;

/** Whether the exports of the tools that a pack names can be read into its instruments. */
final class ToolCheck {

    private final Pack pack;
    private final List<String> faults = new ArrayList<>();

    private ToolCheck(Pack pack) {
        this.pack = pack;
    }

    static List<String> faults(Located content, Pack pack) {
        ToolCheck check = new ToolCheck(pack);
        content.member("framework").list("activities").forEach(check::activity);
        Maybe.file(content, "tools", "tools")
                .forEach(tool -> Maybe.list(tool, "forms").forEach(check::form));
        return check.faults;
    }

    private void activity(Located activity) {
        activity.find("elsewhere")
                .ifPresent(elsewhere -> pack.framework().tools().stream()
                        .filter(tool -> tool.id().equals(elsewhere.text()))
                        .findFirst()
                        .ifPresentOrElse(
                                tool -> forms(activity).forEach(form -> export(elsewhere, tool, form)),
                                () -> faults.add("%s names '%s', which tools.yaml doesn't have"
                                        .formatted(elsewhere.path(), elsewhere.text()))));
    }

    private Stream<Instrument> forms(Located activity) {
        return pack.instruments().stream().filter(form -> form.id().equals(Maybe.text(activity, "instrument")));
    }

    private void export(Located elsewhere, Tool tool, Instrument form) {
        Set<String> headings = new HashSet<>();
        ExportColumns.of(tool, form).stream()
                .filter(column -> !headings.add(column.heading()))
                .forEach(column -> faults.add("%s: two columns of its export would be headed '%s'; give one of them a"
                                .formatted(elsewhere.path(), column.heading())
                        + " heading of its own in tools.yaml"));
        form.questions().stream()
                .filter(question -> question.kind() instanceof Kind.Entries)
                .forEach(question -> faults.add("%s: an export has no columns for '%s', which takes several entries"
                        .formatted(elsewhere.path(), question.id())));
    }

    private void form(Located form) {
        pack.instruments().stream()
                .filter(instrument -> instrument.id().equals(form.text("instrument")))
                .max(Comparator.comparingInt(Instrument::version))
                .ifPresentOrElse(
                        instrument -> words(form, instrument),
                        () -> faults.add("%s names '%s', which is no instrument of this pack"
                                .formatted(form.member("instrument").path(), form.text("instrument"))));
    }

    /** Headings are of its questions, and what cells say means one of their answers. */
    private void words(Located form, Instrument instrument) {
        List<Question> questions = instrument.questions();
        known(
                form.path() + ".headings names the question",
                Maybe.textsByName(form, "headings").keySet(),
                questions.stream().map(Question::id));
        known(
                form.path() + ".answers names the answer",
                Maybe.textsByName(form, "answers").values(),
                questions.stream()
                        .flatMap(question -> instrument.optionsOf(question).stream())
                        .map(Option::id));
    }

    private void known(String place, Collection<String> named, Stream<String> there) {
        Set<String> known = there.collect(Collectors.toSet());
        named.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> faults.add("%s '%s', which the instrument doesn't have".formatted(place, id)));
    }
}

package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.sampling.AttributeValues;

/**
 * Holds that what conditions of a form ask of a case can be known of it: a column that none of the form's registers
 * has, or a value that it never has there, would leave a question out of every audit without a word.
 *
 * @param registers of the activities that the form is asked in
 */
record KnownOfCaseCheck(Pack pack, List<RegisterLayout> registers) {

    /** What kinds of column give a case one value to compare. */
    private static final Set<Kind> COMPARED = Set.of(Kind.TEXT, Kind.LOCALITY, Kind.BIRTH_DATE);

    static List<String> faults(Located content) {
        Pack pack = PackReader.read(content, "");
        return content.list("instruments").stream()
                .flatMap(form -> new KnownOfCaseCheck(pack, registers(content, form.text("id"), pack)).in(form))
                .toList();
    }

    private static List<RegisterLayout> registers(Located content, String form, Pack pack) {
        return content.member("framework").list("activities").stream()
                .filter(Readiness::draws)
                .filter(activity -> activity.find("instrument")
                        .map(Located::text)
                        .filter(form::equals)
                        .isPresent())
                .map(activity -> SubjectReader.drawnFrom(content, activity, pack))
                .toList();
    }

    private Stream<String> in(Located form) {
        return Parts.of(form).filter(part -> part.value() instanceof Json.Arr).flatMap(this::compared);
    }

    /** What is compared, if it is something of the case. */
    private Stream<String> compared(Located pair) {
        return pair.items().stream()
                .limit(1)
                .filter(first -> first.value() instanceof Json.Obj(var members)
                        && members.keySet().equals(Set.of("case")))
                .flatMap(first -> against(first.text("case"), pair.items().getLast()))
                .map(fault -> "%s %s".formatted(pair.path(), fault));
    }

    /** A form may be asked of several kinds of subject, of which only some have the column. */
    private Stream<String> against(String attribute, Located other) {
        List<String> faults = registers.stream()
                .flatMap(register -> against(register, attribute, other).stream())
                .toList();
        return faults.size() == registers.size() ? faults.stream().limit(1) : Stream.empty();
    }

    private Optional<String> against(RegisterLayout register, String attribute, Located other) {
        boolean held = register.columns().stream()
                .filter(column -> column.field().equals(attribute))
                .map(Column::kind)
                .anyMatch(COMPARED::contains);
        if (!held) {
            return Optional.of(
                    "asks for case.%s, of which the register of %s has no column with one value; give it one,"
                                    .formatted(attribute, register.subject())
                            + " or ask the auditor");
        }
        Set<String> listed = AttributeValues.listed(pack, register, attribute);
        List<String> wanted = wanted(other);
        return listed.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(listed::contains)
                ? Optional.empty()
                : Optional.of("compares case.%s with %s, but in the register of %s it is one of %s"
                        .formatted(attribute, wanted, register.subject(), listed));
    }

    /** None where it is compared with an answer. */
    private static List<String> wanted(Located other) {
        return other.value() instanceof Json.Arr
                ? other.items().stream().map(Located::text).toList()
                : other.find("text").map(Located::text).stream().toList();
    }
}

package org.sendqa.local.states.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sendqa.local.states.reader.Kind;

class ConformanceTest {

    private static final Pattern SOURCE =
            Pattern.compile("(AWS Step Functions (Developer Guide|API Reference)|Amazon States Language), .+, .+");

    static List<ConformanceCase> cases() {
        return CaseFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(ConformanceCase given) throws JsonProcessingException {
        new CaseRun(given).check();
    }

    @Test
    void theTableHasAtLeastEightyCasesEachWithItsOwnName() {
        Set<String> names =
                new HashSet<>(cases().stream().map(ConformanceCase::name).toList());
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(names).hasSameSizeAs(cases());
    }

    @Test
    void everyCaseNamesTheDocumentThePageAndTheSection() {
        assertThat(cases()).allSatisfy(given -> assertThat(given.source()).matches(SOURCE));
    }

    @Test
    void everyHandledFieldHasACaseAboutIt() {
        Set<String> shown = new TreeSet<>();
        cases().forEach(given -> shown.addAll(given.about()));
        assertThat(shown).isEqualTo(handled());
    }

    @Test
    void aCaseThatIsAboutAFieldUsesIt() {
        assertThat(cases())
                .allSatisfy(given -> assertThat(given.about())
                        .allSatisfy(field -> assertThat(given.definition())
                                .containsPattern("\\b" + field.substring(field.indexOf('.') + 1) + "\\b")));
    }

    private static Set<String> handled() {
        List<String> handled = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kind.fields().forEach(field -> handled.add(name(kind) + "." + field));
        }
        return new TreeSet<>(handled);
    }

    /** {@code ITEM_PROCESSOR} as {@code ItemProcessor}. */
    private static String name(Kind kind) {
        return Arrays.stream(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}

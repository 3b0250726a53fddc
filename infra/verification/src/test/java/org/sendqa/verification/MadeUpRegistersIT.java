package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.local.sample.SampleRegisters;
import org.sendqa.local.sample.SampleTable;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.register.Reading;
import org.sendqa.register.RegisterFile;
import org.sendqa.visitors.Repository;

/** The made-up registers of all packs, read by the packs' own layouts. */
class MadeUpRegistersIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({"birmingham,12094", "blackburn-with-darwen,1522", "bristol,4931", "dorset,4333", "wolverhampton,3148"})
    void everyRowOfEveryRegisterIsAccepted(String folder, int plans) {
        Pack pack = pack(folder);
        assertThat(pack.registers()).hasSizeGreaterThan(3);
        RegisterLayout first = pack.registers().getFirst();
        for (RegisterLayout register : pack.registers()) {
            boolean ofPlans = register.equals(first);
            assertThat(subjects(pack, register, DAY))
                    .as(register.subject())
                    .hasSizeBetween(ofPlans ? plans : 30, ofPlans ? plans : 25_000);
        }
    }

    @Test
    void blackburnHasPupilsWithSendSupportBesidesThoseWithAPlan() {
        Pack pack = pack("blackburn-with-darwen");
        List<Subject> children = subjects(pack, pack.register("case").orElseThrow(), DAY);
        assertThat(children.stream()
                        .collect(Collectors.groupingBy(
                                child -> child.attributes().get("caseType"), Collectors.counting())))
                .containsEntry("EHCP", 1522L)
                .containsEntry("SEND Support", 3300L);
    }

    @Test
    void adviceIsAboutChildrenOfThePlanRegisterAndStaysTheSameWhileMoreComesIn() {
        Pack dorset = pack("dorset");
        Set<String> plans = keys(subjects(dorset, dorset.registers().getFirst(), DAY));
        RegisterLayout advice = dorset.register("advice").orElseThrow();
        List<Subject> now = subjects(dorset, advice, DAY);
        List<Subject> later = subjects(dorset, advice, DAY.plusMonths(1));

        assertThat(plans)
                .containsAll(now.stream()
                        .map(one -> SubjectKeys.child(one.caseKey()))
                        .toList());
        Set<Subject> both = new HashSet<>(now);
        both.retainAll(later);
        assertThat(both).hasSizeBetween(now.size() * 9 / 10, now.size() - 100);
    }

    @Test
    void theSameSeedAndDayGiveTheSameBytes() {
        Pack pack = pack("bristol");
        assertThat(SampleRegisters.of(pack, "advice", DAY, 1).csv())
                .isEqualTo(SampleRegisters.of(pack, "advice", DAY, 1).csv())
                .isNotEqualTo(SampleRegisters.of(pack, "advice", DAY, 2).csv());
    }

    private static Set<String> keys(List<Subject> subjects) {
        return subjects.stream().map(Subject::caseKey).collect(Collectors.toSet());
    }

    private static List<Subject> subjects(Pack pack, RegisterLayout register, LocalDate day) {
        SampleTable table = SampleRegisters.of(pack, register.subject(), day, 1);
        RegisterFile reader = new RegisterFile(pack, register, AuthorityKey.of(pack.authority(), "sample secret"), day);
        return Stream.of(reader.read(new ByteArrayInputStream(table.csv())))
                .map(Reading.Done.class::cast)
                .peek(done -> assertThat(done.refused()).isEmpty())
                .flatMap(done -> done.subjects().stream())
                .toList();
    }

    private static Pack pack(String folder) {
        return PublishedPacks.read(PackCompiler.compile(Repository.ROOT.resolve("shared/packs/" + folder)));
    }
}

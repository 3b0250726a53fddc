package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.ACTIVITY;
import static org.sendqa.testing.Fixtures.AUTHORITY;
import static org.sendqa.testing.SampleCycles.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practices;
import org.sendqa.domain.practice.Trial;

/** What every implementation of {@link Practices} keeps to. Each test starts without any. */
public interface PracticesContract {

    /** When sections are saved. */
    Instant SAVED = Instant.parse("2026-04-20T09:00:00Z");

    /** The practices under test. */
    Practices practices();

    @Test
    default void aPracticeIsReadBackAsItStandsAndWhoeverComesSecondChangesNothing() {
        assertThat(practices().all(AUTHORITY)).isEmpty();
        assertThat(practices().of(AUTHORITY, ACTIVITY)).isEqualTo(Practice.none(AUTHORITY, ACTIVITY));
        Practice.Open open = opened(Practice.none(AUTHORITY, ACTIVITY), List.of("team-manager-1"));
        Practice other = Practice.none(AUTHORITY, ACTIVITY).opened("sha256:22", List.of(), event("practice-opened"));
        assertThat(practices().keep(other, event("practice-opened"))).isFalse();
        assertThat(practices().all(AUTHORITY)).containsExactly(open);
        assertThat(practices().of("bir", ACTIVITY)).isEqualTo(Practice.none("bir", ACTIVITY));
        Practice.Ended ended = open.ended(event("practice-ended"));
        assertThat(practices().keep(ended, event("practice-ended"))).isTrue();
        assertThat(practices().of(AUTHORITY, ACTIVITY)).isEqualTo(ended);
    }

    @Test
    default void everybodySavesForThemselvesOneVersionAfterAnother() {
        Practice.Open open = opened(Practice.none(AUTHORITY, ACTIVITY), List.of());
        assertThat(practices().save(open, "team-manager-1", section("voice", 2)))
                .isFalse();
        assertThat(practices().trials(open)).isEmpty();
        assertThat(practices().save(open, "team-manager-1", section("voice", 1)))
                .isTrue();
        assertThat(practices().save(open, "team-manager-1", section("voice", 1)))
                .isFalse();
        assertThat(practices().save(open, "team-manager-1", section("voice", 2)))
                .isTrue();
        assertThat(practices().save(open, "team-manager-10", section("voice", 1)))
                .isTrue();
        assertThat(practices().drafts(open, "team-manager-1")).containsExactly(Map.entry("voice", section("voice", 2)));
        assertThat(practices().trials(open)).containsExactly(begun("team-manager-1"), begun("team-manager-10"));
    }

    @Test
    default void whatWasHandedInStaysAsItWasRead() {
        Practice.Open open = opened(Practice.none(AUTHORITY, ACTIVITY), List.of());
        Trial handedIn = new Trial("team-manager-1", true, SAVED.plusSeconds(1));
        assertThat(practices().submit(open, handedIn, Map.of("voice", 0))).isFalse();
        practices().save(open, "team-manager-1", section("voice", 1));
        assertThat(practices().submit(open, handedIn, Map.of("voice", 0))).isFalse();
        assertThat(practices().submit(open, handedIn, Map.of("voice", 1, "overall", 0)))
                .isTrue();
        assertThat(practices().submit(open, handedIn, Map.of("voice", 1))).isFalse();
        assertThat(practices().save(open, "team-manager-1", section("voice", 2)))
                .isFalse();
        assertThat(practices().trial(open, "team-manager-1")).contains(handedIn);
    }

    @Test
    default void onceItHasEndedNothingIsSavedAndEverythingErased() {
        Practice.Open open = opened(Practice.none(AUTHORITY, ACTIVITY), List.of());
        IntStream.rangeClosed(1, 60)
                .forEach(number -> practices().save(open, "team-manager-" + number, section("voice", 1)));
        Practice.Ended ended = open.ended(event("practice-ended"));
        practices().keep(ended, event("practice-ended"));
        assertThat(practices().save(open, "team-manager-1", section("voice", 2)))
                .isFalse();
        practices().erase(ended);
        practices().erase(ended);
        assertThat(practices().trials(ended)).isEmpty();
        Practice.Open again = opened(ended, List.of());
        assertThat(practices().drafts(again, "team-manager-1")).isEmpty();
        assertThat(practices().save(again, "team-manager-1", section("voice", 1)))
                .isTrue();
        practices().erase(ended);
        assertThat(practices().trials(again)).containsExactly(begun("team-manager-1"));
    }

    private Practice.Open opened(Practice.Ended before, List<String> auditors) {
        Practice.Open open = before.opened("sha256:11", auditors, event("practice-opened"));
        assertThat(practices().keep(open, event("practice-opened"))).isTrue();
        return open;
    }

    private static Trial begun(String person) {
        return new Trial(person, false, SAVED);
    }

    private static Draft section(String id, int version) {
        return new Draft(id, Map.of("voice-grade", new Answer.Graded("good")), version, SAVED);
    }
}

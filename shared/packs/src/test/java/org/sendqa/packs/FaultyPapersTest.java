package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.people.Person;
import org.sendqa.testing.PackFolder;

/** How auditors come by papers is read from the pack, and refused with file and line where it can't be meant. */
class FaultyPapersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path pack;

    @BeforeEach
    void aPackWithPapers() throws IOException {
        PackFolder.with(Path.of("bristol"), pack, "ehc-plan-audits");
    }

    @Test
    void theForumsRepresentativeReadsTheBundleAndColleaguesGetTheNumber() {
        Pack bristol = PublishedPacks.read(PackCompiler.compile(pack));
        var activity = bristol.activity("ehc-plan-audits");
        assertThat(activity.entry().papers().papers())
                .containsExactly("plan", "advice", "family contribution", "setting contribution");
        assertThat(bristol.wayToPapers(activity, somebody("therapies", "therapies-send-lead")))
                .isEqualTo(Way.REFERENCE);
        assertThat(bristol.wayToPapers(activity, somebody("therapies", "therapies-send-lead", "forum-representative")))
                .isEqualTo(Way.BUNDLE);
    }

    @Test
    void whoeverIsOfAPartnerCountsAsFromOutsideWhateverTheirRole() {
        Pack bristol = PublishedPacks.read(PackCompiler.compile(pack));
        assertThat(bristol.wayToPapers(
                        bristol.activity("ehc-plan-audits"), somebody("parent-carers", "therapies-send-lead")))
                .isEqualTo(Way.BUNDLE);
    }

    private static Person somebody(String agency, String... roles) {
        return new Person("bri", "one", "One", "", List.of("one@example.org"), Set.of(roles), "", agency);
    }

    @Test
    void aBundleOfNothingIsRefused() throws IOException {
        Path file = pack.resolve("framework.yaml");
        PackFolder.change(file, "what: [plan, advice, family contribution, setting contribution]", "what: []");
        assertThatThrownBy(() -> PackCompiler.compile(pack))
                .hasMessageContaining("papers.what must be at least one document");
    }

    @Test
    void wordsThatNoPackKnowsAreRefused() throws IOException {
        changed("external: BY_POST}", "papers.external must be one of [REFERENCE, BY_HAND, BUNDLE]");
        changed("outside: BY_HAND}", "papers.outside isn't known here; leave it out");
        changed("other: []}", "papers.other isn't known here");
    }

    @Test
    void aContributionIsExpectedByWhatTheRegisterHasAndIsOneOfThePapersOrNone() throws IOException {
        expected("{contribution: therapies, expected: sometimes, rows: [BRI-24]}", "expected must be never, or");
        expected(
                "{contribution: therapies, expected: {shoe: [red]}, rows: [BRI-24]}",
                "names 'shoe', which is no field");
        expected("{contribution: therapies, paper: diary, rows: [BRI-24]}", "paper must be one of the documents under");
        expected("{contribution: witchcraft, expected: never, rows: [BRI-24]}", "names 'witchcraft', which no column");
        expected("{contribution: therapies, expected: never}", "rows");
    }

    private void expected(String contribution, String sentence) throws IOException {
        aPackWithPapers();
        Path file = pack.resolve("framework.yaml");
        PackFolder.change(file, "external: BUNDLE}", "external: BUNDLE, contributions: [%s]}".formatted(contribution));
        assertThatThrownBy(() -> PackCompiler.compile(pack)).hasMessageContaining(sentence);
    }

    private void changed(String to, String sentence) throws IOException {
        aPackWithPapers();
        Path file = pack.resolve("framework.yaml");
        PackFolder.change(file, "external: BUNDLE}", to);
        assertThatThrownBy(() -> PackCompiler.compile(pack))
                .hasMessageContaining(PackFolder.at(file, to))
                .hasMessageContaining(sentence);
    }
}

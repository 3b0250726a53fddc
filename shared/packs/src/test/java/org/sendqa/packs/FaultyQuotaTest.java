package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** A quota that can't be meant is refused when the pack is compiled; the first draw's quota is changed. */
class FaultyQuotaTest {

    private static final String DORSET = "quota: {by: [locality], each: 1, makes: 6}";

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDorset() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
    }

    @Test
    void oneLocalityLessNoLongerMakesTheStatedTotal() throws IOException {
        PackFolder.change(folder.resolve("authority.yaml"), "  - Downs\n", "");
        refused("quota.makes says 6, but the sizes make 5");
    }

    @Test
    void aNegativeSizeIsRefused() throws IOException {
        quota("quota: {by: [locality], each: -1}");
        refused(at("each: -1") + "framework.activities[0].draws[0].quota.each must be 1 to 95");
        quota("quota: {total: -3}");
        refused("quota.total must be 1 to 95");
        quota("quota: {by: [planType], sizes: [{where: {planType: new}, size: -2}]}");
        refused("quota.sizes[0].size must be 1 to 95");
    }

    @Test
    void anUnknownAttributeOrValueIsRefused() throws IOException {
        quota("quota: {total: 8, by: [locality], bounds: [{where: {phase: Primary}, atLeast: 2}]}");
        refused("quota.bounds[0] may speak of [locality] only");
        quota("quota: {total: 8, by: [locality], bounds: [{where: {locality: Moon}, atLeast: 2}]}");
        refused("quota.bounds[0] names 'Moon', which is no value of locality");
        quota("quota: {by: [need], each: 2}");
        refused("quota.by goes by 'need', so its column must list the values allowed");
        quota("quota: {total: 8}\n        spreadOver: [shoe size]");
        refused("draws[0].spreadOver names 'shoe size', which is no field of the register");
        quota("quota: {total: 8}\n        where: {planType: draft}");
        refused("draws[0].where names 'draft', which is no value of planType");
    }

    @Test
    void aNumberThatIsTooLargeIsToldOnceAndNotWithEveryOtherKindOfQuota() throws IOException {
        quota("quota: {total: 97}");
        assertThat(PackFaults.in(PackSource.read(folder)))
                .singleElement()
                .asString()
                .endsWith("quota.total must be 1 to 95");
    }

    @Test
    void aThemeGoesByWhatTheRegisterHasAndNeedsATotal() throws IOException {
        quota("quota: {total: 8}\n        theme: {by: [shoe size]}");
        refused("draws[0].theme.by names 'shoe size', which is no field of the register");
        quota("quota: {by: [locality], each: 1}\n        theme: {by: [planType]}");
        refused("draws[0].theme is agreed with the number of cases, so the quota must be a total, agreed or minimum");
    }

    @Test
    void overlappingStrataAreRefused() throws IOException {
        quota("quota: {by: [planType], sizes: [{where: {planType: new}, size: 3},"
                + " {where: {planType: [new, amended]}, size: 3}]}");
        refused("quota.sizes count new twice; each cell may stand under one size");
    }

    @Test
    void minimumsAboveTheTotalAreRefused() throws IOException {
        quota("quota: {total: 11, by: [locality], bounds: [{each: [locality], atLeast: 2}]}");
        refused("quota.bounds can't hold together in a sample of 11");
        quota("quota: {total: 3, by: [planType], bounds: [{each: [planType], atLeast: 2}]}");
        refused("quota.bounds can't hold together in a sample of 3: at most 3 in all; at least 2 from amended;"
                + " at least 2 from new");
        quota("quota: {agreed: {atLeast: 8, atMost: 12}, by: [locality], bounds: [{each: [locality], atLeast: 2}]}");
        refused("quota.bounds can't hold together in a sample of 8");
    }

    @Test
    void boundsThatHoldTogetherInNoSampleAreRefusedThoughTheTotalIsNotKnownYet() throws IOException {
        quota("quota: {perAuditor: 2, auditorsPerCase: 1, by: [planType], bounds:"
                + " [{where: {planType: new}, atLeast: 5}, {where: {planType: new}, atMost: 3}]}");
        refused("quota.bounds can't hold together in any sample: at least 5 from new; at most 3 from new;"
                + " lower a minimum or raise a maximum");
        quota("quota: {perAuditor: 2, auditorsPerCase: 1, by: [planType], bounds: [{each: [planType], atLeast: 60}]}");
        refused("quota.bounds can't hold together in any sample: at most 95 in all;");
    }

    @Test
    void limitsThatCrossInThreeWaysAreSettledUpToASizeAndRefusedBeyond() throws IOException {
        String three = "by: [locality, planType, ageGroup], bounds: [{each: [locality], atLeast: %d},"
                + " {where: {planType: new}, atLeast: 1}, {where: {ageGroup: under 5}, atLeast: 1}]}";
        quota("quota: {total: 9, " + three.formatted(1));
        assertThat(PackCompiler.compile(folder)).contains("ageGroup");
        quota("quota: {total: 9, " + three.formatted(2));
        refused("quota.bounds can't hold together in a sample of 9: at most 9 in all; at least 2 from");
        quota("quota: {perAuditor: 2, auditorsPerCase: 1, by: [locality, planType, ageGroup], bounds: [{each:"
                + " [locality], atLeast: 1}, {each: [planType], atLeast: 1}, {each: [ageGroup], atLeast: 1}]}");
        refused("quota.bounds cross each other in three ways, too many to be settled exactly;"
                + " drop those on one of the attributes, or give a total");
    }

    @Test
    void aShareOfNothingOrOfALaterDrawIsRefused() throws IOException {
        quota("quota: {shareOf: nobody, percent: 10}");
        refused(at("shareOf: nobody") + "framework.activities[0].draws[0].quota.shareOf names a draw that the activity"
                + " doesn't have: nobody");
        quota("quota: {shareOf: provision-leads, percent: 10}");
        refused("quota.shareOf must name a draw that stands before this one");
        quota("quota: {shareOf: team-managers, percent: 100}");
        refused("quota.shareOf must name a draw that stands before this one");
    }

    @Test
    void moreCasesThanASampleHoldsAreRefused() throws IOException {
        quota("quota: {total: 96}");
        refused("quota.total must be 1 to 95");
        quota("quota: {agreed: {atLeast: 8, atMost: 96}}");
        refused("quota.agreed must go from 1 or more upwards, to 95 at most");
    }

    @Test
    void sizesThatTogetherMakeMoreThanASampleHoldsAreRefused() throws IOException {
        quota("quota: {by: [locality], each: 16}");
        refused("quota.each makes 96 cases, and one draw takes 95 at most; lower it, or go by fewer attributes");
        quota("quota: {by: [planType], sizes: [{where: {planType: new}, size: 60},"
                + " {where: {planType: amended}, size: 60}]}");
        refused("quota.sizes makes 120 cases, and one draw takes 95 at most; lower them, or divide the draw");
    }

    @Test
    void anUnknownWordIsRefused() throws IOException {
        quota("quota: {by: [locality], eech: 2}");
        refused("quota.eech must be left out: no quota knows the word");
        quota("quota: {total: 8}\n        whenShort: improvise");
        refused("draws[0].whenShort must be draw or hold");
    }

    private void quota(String yaml) throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
        String text = Files.readString(folder.resolve("framework.yaml"));
        Files.writeString(
                folder.resolve("framework.yaml"),
                text.substring(0, text.indexOf(DORSET))
                        + yaml
                        + text.substring(text.indexOf(DORSET) + DORSET.length()));
    }

    private String at(String text) throws IOException {
        return PackFolder.at(folder.resolve("framework.yaml"), text);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence);
    }
}

package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.testing.PackFolder;

/** What a design says in vain, or can never give, is refused when the pack is compiled. */
class FaultyDesignTest {

    private static final String QUOTA = "quota: {by: [locality], each: 1, makes: 6}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {total: 9, by: [locality], bounds: [{each: [locality], atLest: 2}]} | bounds[0].atLest isn't known here
            {by: [locality], each: 2, bounds: [{atLeast: 2}]} | quota.bounds must be left out: no quota knows the word
            {total: 9, by: [locality], percent: 3} | quota.percent must be left out: no quota knows the word
            {total: 9, by: [locality], bounds: [{where: {locality: []}, atLeast: 2}]} | locality must be a value
            {by: [locality], sizes: []} | quota.sizes must give a size
            {perAuthor: team-manager, contribution: case worker, terms: [[]]} | quota.terms must be months
            {perAuthor: psychic, contribution: case worker, terms: [[9]]} | perAuthor names 'psychic', which this
            {perAuthor: team-manager, contribution: Case worker, terms: [[9]]} | names 'Case worker', which no column
            {by: [locality, locality], each: 1} | quota.by must name each attribute once
            {by: [locality], each: 3, makes: 2} | quota.makes says 2, but the sizes make 18
            {by: [locality], each: 715827883} | quota.each must be 1 to 95
            {perAuditor: 100000, auditorsPerCase: 1} | quota.perAuditor must be 1 to 95
            {perAuditor: 2, auditorsPerCase: 100000} | quota.auditorsPerCase must be 1 to 95
            {total: 9, by: [locality], bounds: [{atLeast: 2000000000}]} | bounds[0].atLeast must be 1 to 95
            {total: 9, by: [locality], bounds: [{each: [locality]}]} | bounds[0] must say atLeast or atMost, or be left
            {total: 9, by: [locality], bounds: [{where: {}, atLeast: 2}]} | an attribute with its values, or some; leave
            """)
    void aQuotaThatSaysWhatNobodyReadsOrCanNeverBeMetIsRefused(String quota, String sentence) throws IOException {
        refused(QUOTA, "quota: " + quota, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            repeatMonths: 12 | repeatMonths: -3 | repeatMonths must not be negative
            {event: finalised, | {event: locality, | window.event is no date of the register
            {event: finalised, months: 2} | {event: finalised, terms: 9} | window.terms needs the dates of earlier terms
            makes: 6} | makes: 6}~spreadOver: [need] | spreadOver spreads nothing, since each stratum gives one case
            makes: 6} | makes: 6}~where: {} | draws[0].where must be an attribute with its values, or some; leave it out
            makes: 6} | makes: 6}~publicValue: {thrownBy: the chair, dice: 6} | dice must be 10 to 40
            makes: 6} | makes: 6}~publicValue: {thrownBy: the chair, dice: 10, again: true} | again isn't known here
            makes: 6} | makes: 6}~spreadOver: [locality] | spreadOver names an attribute that the quota goes by already
            capacity: 1, | capacity: 1, review: {author: ghost writer}, | author names 'ghost writer', which no
            capacity: 1, | capacity: 1, review: {author: case worker, instead: {seer: team-manager}}, | names 'seer'
            capacity: 1, | capacity: 1, review: {author: case worker, instead: {team-manager: seer}}, | names 'seer'
            capacity: 1, bars: [OWN_LOCALITY] | capacity: 1, bars: [OTHER_AUDITORS_AGENCY] | only where the draw takes
            capacity: 1, | capacity: 1, skills: [shoe], | allocation.skills names 'shoe', which is no field
            """)
    void anActivityThatCanNotMeanWhatItSaysIsRefused(String before, String after, String sentence) throws IOException {
        refused(before, after.replace("~", "\n        "), sentence);
    }

    @Test
    void aShareThatLeavesNoRoomForItsOwnAuditorIsRefused() throws IOException {
        refused(
                """
                        quota: {by: [locality], each: 1, makes: 6}
                        allocation: {roles: [provision-lead], capacity: 1}
                """,
                """
                        quota: {shareOf: team-managers, percent: 10}
                        allocation: {roles: [provision-lead], capacity: 1, auditors: {wanted: 1, most: 1}}
                """,
                "draws[1].allocation.auditors.most must be 2 or more, since a case may stand in every draw of"
                        + " [team-managers, provision-leads] and then has the auditors of each");
    }

    @Test
    void sharesThatTogetherWantMoreThanTheCeilingAreRefused() throws IOException {
        refused(
                """
                        quota: {by: [locality], each: 1, makes: 6}
                        allocation: {roles: [provision-lead], capacity: 1}
                """,
                """
                        quota: {shareOf: team-managers, percent: 10}
                        allocation: {roles: [provision-lead], capacity: 1, auditors: {wanted: 2}}
                      - id: thirds
                        title: Third looks
                        quota: {shareOf: team-managers, percent: 10}
                        allocation: {roles: [provision-lead], capacity: 1, auditors: {wanted: 3}}
                """,
                "draws[0].allocation.auditors.most must be 6 or more, since a case may stand in every draw of"
                        + " [team-managers, provision-leads, thirds] and then has the auditors of each");
    }

    private void refused(String before, String after, String sentence) throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
        PackFolder.change(folder.resolve("framework.yaml"), before, after);
        assertThatThrownBy(() -> PackCompiler.compile(folder)).hasMessageContaining(sentence);
    }
}

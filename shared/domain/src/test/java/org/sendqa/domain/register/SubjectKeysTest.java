package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectKeysTest {

    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");

    private final SubjectKeys plans = new SubjectKeys(KEY, "plan");
    private final SubjectKeys reviews = new SubjectKeys(KEY, "review");

    @Test
    void aPlansKeyIsTheChildsCaseKeyWhateverTheCapitals() {
        assertThat(plans.of("sample-1", ""))
                .isEqualTo(KEY.caseKey("SAMPLE-1"))
                .isEqualTo(plans.of("SAMPLE-1", ""))
                .matches("[0-9a-f]{24}");
    }

    @Test
    void theSameNumberIsAnotherKeyInEachRegister() {
        SubjectKeys advice = new SubjectKeys(KEY, "advice");
        SubjectKeys cases = new SubjectKeys(KEY, "case");
        assertThat(List.of(
                        plans.of("123", ""),
                        cases.of("123", ""),
                        reviews.of("123", "123"),
                        advice.of("123", "123"),
                        reviews.of("", "123"),
                        advice.of("", "123")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingOfAChildTellsTheChild() {
        String child = KEY.caseKey("SAMPLE-1");
        assertThat(reviews.of("SAMPLE-1", "R-7")).matches(child + "\\.[0-9a-f]{12}");
        assertThat(SubjectKeys.child(reviews.of("SAMPLE-1", "R-7"))).isEqualTo(child);
        assertThat(SubjectKeys.child(new SubjectKeys(KEY, "case").of("SAMPLE-1", "")))
                .isEqualTo(child);
        assertThat(SubjectKeys.child(child)).isEqualTo(child);
    }

    @Test
    void twoThingsOfOneChildAreApartAndOneThingIsTheSameForEver() {
        assertThat(reviews.of("SAMPLE-1", "r-7"))
                .isEqualTo(reviews.of("sample-1", "R-7"))
                .isNotEqualTo(reviews.of("SAMPLE-1", "R-8"))
                .isNotEqualTo(reviews.of("SAMPLE-2", "R-7"));
    }

    @Test
    void whatIsOfNoChildHasAKeyThatIsNoCases() {
        String school = new SubjectKeys(KEY, "setting").of("", "S-1");
        assertThat(school).matches("[0-9a-f]{24}").isNotEqualTo(KEY.caseKey("S-1"));
        assertThat(SubjectKeys.child(school)).isEqualTo(school);
    }
}

package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");

    @Test
    void aNumberWithALongDashAndBlanksLeadsToTheCaseOfTheRegister() {
        assertThat(new TypedNumber("  Sample\u20141\u00a0").caseKey(KEY))
                .contains(new SubjectKeys(KEY, "plan").of("SAMPLE-1", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00a0", "SAMPLE\u0000-1"})
    void whatNobodySeesIsNoNumber(String text) {
        assertThat(new TypedNumber(text).caseKey(KEY)).isEmpty();
    }

    @Test
    void aTextLongerThanACellIsNoNumber() {
        assertThat(new TypedNumber("9".repeat(200)).caseKey(KEY)).isPresent();
        assertThat(new TypedNumber("9".repeat(201)).caseKey(KEY)).isEmpty();
    }
}

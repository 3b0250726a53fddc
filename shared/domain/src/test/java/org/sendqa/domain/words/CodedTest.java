package org.sendqa.domain.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Finder;
import org.sendqa.domain.audit.VoidReason;

class CodedTest {

    @Test
    void aCodeThatSomebodySentIsFoundOnlyAsItIsWritten() {
        assertThat(Coded.find(VoidReason.class, "wrong-case")).contains(VoidReason.WRONG_CASE);
        assertThat(Coded.find(VoidReason.class, "Wrong-case")).isEmpty();
    }

    @Test
    void aStoredCodeThatNothingHasIsAFaultAndNeverPassedOver() {
        assertThat(Coded.of(VoidReason.class, "hand")).isEqualTo(VoidReason.HAND);
        assertThatThrownBy(() -> Coded.of(VoidReason.class, "rain")).hasMessage("No VoidReason has the code 'rain'");
    }

    @Test
    void aRefusalListsAllCodesInTheListsOwnOrder() {
        assertThat(Coded.codes(Finder.class)).isEqualTo("auditor, officer, moderator, contributor, family");
    }
}

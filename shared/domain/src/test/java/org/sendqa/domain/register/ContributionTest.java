package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributionTest {

    @Test
    void whatAnOfficerTypesIsTheRoleAndAddressThatARegisterBrings() {
        assertThat(Contribution.entered("  Educational\u00a0 Psychologist ", " EP@Example.org "))
                .isEqualTo(new Contribution("educational psychologist", "ep@example.org", true));
    }

    @Test
    void anAddressIsTheSameHoweverItsLettersAreMadeUp() {
        assertThat(Contribution.entered("ep", "Ne\u0301e@example.org").person()).isEqualTo("n\u00e9e@example.org");
        assertThat(CellText.isAddress(CellText.address("a@b.example.org\u00a0")))
                .isTrue();
        assertThat(CellText.isAddress("a\u00a0b@example.org")).isFalse();
        assertThat(CellText.isAddress("a@b\u200b.example.org")).isFalse();
    }
}

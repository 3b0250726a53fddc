package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributionTest {

    @Test
    void whatAnOfficerTypesIsTheRoleAndAddressThatARegisterBrings() {
        assertThat(Contribution.entered("  Educational\u00a0 Psychologist ", " EP@Example.org "))
                .isEqualTo(new Contribution("educational psychologist", "ep@example.org", true));
    }
}

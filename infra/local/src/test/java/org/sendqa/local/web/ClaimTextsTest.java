package org.sendqa.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTextsTest {

    @Test
    void everyClaimBecomesTheTextThatApiGatewayMakesOfIt() {
        assertThat(ClaimTexts.of(Map.of("exp", 1_583_798_639L, "groups", List.of("one", "two"), "verified", true)))
                .isEqualTo(Map.of("exp", "1583798639", "groups", "[one two]", "verified", "true"));
    }

    @Test
    void scopesComeFromEitherOfTheirTwoNames() {
        assertThat(ClaimTexts.scopes(Map.of("scope", "openid email"))).containsExactly("openid", "email");
        assertThat(ClaimTexts.scopes(ClaimTexts.of(Map.of("scp", List.of("read", "write")))))
                .containsExactly("read", "write");
        assertThat(ClaimTexts.scopes(Map.of())).isEmpty();
    }
}

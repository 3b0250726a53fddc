package org.sendqa.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Way;

class SfnIntakesTest {

    private static final Instant NOW = Instant.parse("2026-03-25T09:36:00Z");

    @Test
    void anExecutionIsNamedAfterTheStateInWhichAnUploadWasTaken() {
        assertThat(SfnIntakes.name(header(4))).hasSize(60).isEqualTo(SfnIntakes.name(header(4)));
        assertThat(SfnIntakes.name(header(5))).isNotEqualTo(SfnIntakes.name(header(4)));
    }

    @Test
    void theInputReadsLikeTheStoresOwnEvent() {
        assertThat(SfnIntakes.input("bucket|uploads/dor/u1/register|v1", NOW))
                .isEqualTo("{\"detail\":{\"bucket\":{\"name\":\"bucket\"},\"object\":{\"key\":"
                        + "\"uploads/dor/u1/register\",\"version-id\":\"v1\"}},\"time\":\"2026-03-25T09:36:00Z\"}");
    }

    private static Upload.Header header(int revision) {
        return new Upload.Header(
                "dor", "u1", "officer-1", "march.xlsx", Way.plain("plan"), NOW, new Revision(revision, "head"));
    }
}

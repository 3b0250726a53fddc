package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sendqa.domain.pack.Pack;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.Options;
import org.sendqa.local.demo.Waiting;
import org.sendqa.local.sample.SampleRegisters;
import org.sendqa.packs.PackCompiler;
import org.sendqa.packs.PublishedPacks;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/** Dorset's register of advice goes in beside that of plans, and a draw of advice takes it. */
@ResourceLock(OnPlayedMonth.PROCESS)
class AdviceRegisterIT {

    private static final Instant BEGINNING = Instant.parse("2026-04-10T09:00:00Z");
    private static final Instant DRAWN = Instant.parse("2026-04-20T08:00:00Z");
    private static final LocalDate OPENS_ON = LocalDate.of(2026, 4, 20);
    private static final String ACTIVITY = "ep-advice-audits";
    private static final String CYCLE = ACTIVITY + "-2025-26-summer";

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @Test
    void anActivityThatLooksAtAdviceDrawsAdviceAndNoPlans() throws IOException {
        Options options = Options.of(Repository.ROOT)
                .at(0)
                .from(BEGINNING)
                .with(Map.of("OutboxSweep", "rate(1 day)")) // as in the demo: nothing is lost here
                .signingIn(Installation.people(Repository.ROOT));
        try (LocalAws aws = LocalAws.start(options)) {
            Installation.install(Repository.ROOT, aws);
            Waiting.allBut(aws, ACTIVITY, OPENS_ON);
            UploadedRegister plans = upload(aws, "plan");
            UploadedRegister advice = upload(aws, "advice");
            assertThat(advice.letter())
                    .contains("Register: Advice for an assessment or an annual review.")
                    .contains("The draw of 20 April 2026 for Audits of educational psychologists' advice takes this");
            aws.advanceTo(DRAWN);
            assertDrawn(Visitor.as(aws, Visitor.OFFICER).get("/cycles/" + CYCLE).json(), plans, advice);
            assertThat(aws.failures()).isEmpty();
        }
    }

    private void assertDrawn(JsonNode cycle, UploadedRegister plans, UploadedRegister advice) {
        assertThat(advice.outcome().path("subject").asText()).isEqualTo("advice");
        assertThat(advice.outcome().path("digest").asText())
                .isNotEqualTo(plans.outcome().path("digest").asText());
        JsonNode cases = cycle.at("/draws/0/cases");
        assertThat(cases).hasSize(12).allSatisfy(one -> {
            assertThat(one.at("/attributes/service").asText()).isEqualTo("educational psychology");
            assertThat(one.path("caseNumber").asText()).matches("SAMPLE-A-\\d{6} \\(case SAMPLE-\\d{6}\\)");
        });
    }

    private UploadedRegister upload(LocalAws aws, String subject) {
        Pack dorset = PublishedPacks.read(PackCompiler.compile(Repository.ROOT.resolve("shared/packs/dorset")));
        Path file = folder.resolve(subject + ".csv");
        SampleRegisters.of(dorset, subject, LocalDate.of(2026, 4, 10), 1).write(file);
        String wish = "{\"fileName\": \"%s.csv\", \"subject\": \"%s\"}".formatted(subject, subject);
        UploadedRegister uploaded = UploadedRegister.upload(aws, file, wish);
        assertThat(uploaded.outcome().path("state").asText()).isEqualTo("accepted");
        assertThat(uploaded.outcome().path("rejected").asInt()).isZero();
        return uploaded;
    }
}

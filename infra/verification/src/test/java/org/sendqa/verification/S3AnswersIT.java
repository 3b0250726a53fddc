package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.s3.S3Answers;
import org.sendqa.testing.SampleInstrument;

class S3AnswersIT {

    private static final String AUDIT = "ehc-plan-audits-2026-04-0001";

    private final LocalBucket local = LocalBucket.create();
    private final S3Answers answers = new S3Answers(local.bucket());

    @Test
    void submittedAnswersAreReadBackAndTheSameOnesKeptOnce() {
        Map<String, Answer> complete = SampleInstrument.completeAnswers("good");
        String key = answers.keep("dor", AUDIT, AnswersJson.write(complete));
        assertThat(answers.keep("dor", AUDIT, AnswersJson.write(complete))).isEqualTo(key);
        assertThat(AnswersJson.read(answers.read(key))).isEqualTo(complete);
    }

    @Test
    void otherAnswersOfTheSameAuditLieBesideTheFirst() {
        String good = AnswersJson.write(SampleInstrument.completeAnswers("good"));
        String first = answers.keep("dor", AUDIT, good);
        String second = answers.keep("dor", AUDIT, AnswersJson.write(SampleInstrument.completeAnswers("inadequate")));
        assertThat(second).isNotEqualTo(first);
        assertThat(answers.read(first)).isEqualTo(good);
    }

    @Test
    void answersNeverKeptAreRefused() {
        assertThatThrownBy(() -> answers.read("answers/dor/nowhere.json"))
                .hasMessage("answers/dor/nowhere.json is gone, or may not be read");
    }
}

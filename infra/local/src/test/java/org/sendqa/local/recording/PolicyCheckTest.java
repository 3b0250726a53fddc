package org.sendqa.local.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.local.template.FunctionDeclaration;
import org.sendqa.local.template.PolicyStatement;

class PolicyCheckTest {

    private static final List<FunctionDeclaration> READER = List.of(reader(
            new PolicyStatement(List.of("s3:GetObject"), List.of("arn:aws:s3:::uploads/registers/*")),
            new PolicyStatement(List.of("dynamodb:GetItem", "dynamodb:Query"), List.of("arn:t", "arn:t/index/due"))));

    @Test
    void aCallThatNoStatementGrantsIsFound() {
        RecordedCall inside = new RecordedCall("reader", "s3:GetObject", "arn:aws:s3:::uploads/registers/1.csv");
        RecordedCall outside = new RecordedCall("reader", "s3:GetObject", "arn:aws:s3:::uploads/papers/1.pdf");
        RecordedCall writing = new RecordedCall("reader", "s3:PutObject", "arn:aws:s3:::uploads/registers/1.csv");
        RecordedCall another = new RecordedCall("writer", "s3:GetObject", "arn:aws:s3:::uploads/registers/1.csv");
        assertThat(PolicyCheck.ungranted(READER, List.of(inside, outside, writing, another)))
                .containsExactly(outside, writing, another);
    }

    @Test
    void whatIsGrantedAndNeverUsedIsNamed() {
        var calls = List.of(new RecordedCall("reader", "dynamodb:GetItem", "arn:t"));
        assertThat(PolicyCheck.unused(READER, calls))
                .containsExactly(
                        "reader is granted s3:GetObject and never uses it",
                        "reader is granted arn:aws:s3:::uploads/registers/* and never uses it",
                        "reader is granted dynamodb:Query and never uses it",
                        "reader is granted arn:t/index/due and never uses it");
    }

    private static FunctionDeclaration reader(PolicyStatement... statements) {
        return new FunctionDeclaration(
                "Reader",
                "reader",
                "arn:reader",
                Path.of("code"),
                "Handler",
                Duration.ofSeconds(3),
                128,
                2,
                Optional.empty(),
                List.of(statements));
    }
}

package org.sendqa.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path FIXTURE = Path.of("src/test/resources/fixture");
    private static final String TABLE = "arn:aws:dynamodb:eu-west-2:000000000000:table/sendqa-local-local";
    private static final String KEEP = "arn:aws:lambda:eu-west-2:000000000000:function:sendqa-local-KeepFunction";

    private final Declarations declarations = Templates.read(FIXTURE, Map.of());

    @Test
    void aNestedStackGetsItsParametersAndGivesItsOutputs() {
        assertThat(declarations.environment())
                .containsEntry("SENDQA_TABLE", "sendqa-local-local")
                .containsEntry("SENDQA_UPLOADS", "sendqa-local-local-uploads");
    }

    @Test
    void aTableHasItsKeysIndexesAndStream() {
        TableDeclaration table = declarations.tables().getFirst();
        assertThat(table.keys()).containsExactly("pk", "sk");
        assertThat(table.attributes()).containsEntry("due", "S").hasSize(3);
        assertThat(table.indexes())
                .containsExactly(new TableDeclaration.Index("due", List.of("due", "sk"), "INCLUDE", List.of("kind")));
        assertThat(table.streamView()).contains("NEW_AND_OLD_IMAGES");
        assertThat(table.arn()).isEqualTo(TABLE);
    }

    @Test
    void aFunctionTakesWhatGlobalsSayAndStatesWhatItMayDo() {
        FunctionDeclaration keep = declarations.functions().get(1);
        assertThat(keep.memory()).isEqualTo(512);
        assertThat(keep.code()).isEqualTo(FIXTURE.toAbsolutePath().resolve("functions/fixture/target/lambda"));
        assertThat(keep.policies())
                .containsExactly(new PolicyStatement(List.of("dynamodb:PutItem", "dynamodb:GetItem"), List.of(TABLE)));
    }

    @Test
    void aRouteAsksForATokenUnlessItSaysNone() {
        assertThat(declarations.routes())
                .containsExactly(
                        new RouteDeclaration("GET", "/v1/hello/{name}", "sendqa-local-GreetFunction", false, List.of()),
                        new RouteDeclaration("GET", "/v1/me", "sendqa-local-GreetFunction", true, List.of()));
        assertThat(declarations.authorizers().getFirst().audiences()).containsExactly("sendqa-local-SiteClient");
    }

    @Test
    void aScheduleCallsThePublishedAlias() {
        assertThat(declarations.schedules()).singleElement().satisfies(daily -> {
            assertThat(daily.target()).isEqualTo(KEEP + ":live");
            assertThat(daily.timeZone()).isEqualTo("Europe/London");
        });
    }

    @Test
    void aConditionDecidesWhatIsCreatedAndWhichValueHolds() {
        assertThat(declarations.environment()).containsEntry("SENDQA_ORIGIN", "http://localhost:8080");
        Declarations deployed = Templates.read(FIXTURE, Map.of("Stage", "test"));
        assertThat(deployed.environment()).containsEntry("SENDQA_ORIGIN", "https://example.org");
        assertThat(deployed.schedules())
                .extracting(ScheduleDeclaration::expression)
                .contains("rate(1 day)");
    }

    @Test
    void aStreamNamesItsTableAndFiltersItsRecords() {
        StreamDeclaration stream = declarations.streams().getFirst();
        assertThat(stream.table()).isEqualTo(TABLE + "/stream/local");
        assertThat(stream.retries()).isEqualTo(1);
        assertThat(stream.filters().getFirst().at("/eventName/0").asText()).isEqualTo("INSERT");
    }

    @Test
    void aRuleKeepsItsPatternAndItsMachine() {
        RuleDeclaration rule = declarations.rules().getFirst();
        assertThat(rule.pattern().at("/detail/object/key/0/prefix").asText()).isEqualTo("registers/");
        assertThat(rule.targets()).containsExactly("arn:aws:states:eu-west-2:000000000000:stateMachine:intake");
        assertThat(declarations.machines().getFirst().substitutions()).containsEntry("Keep", KEEP + ":live");
    }

    @Test
    void aGeneratedSecretIsTheSameAtEachStartAndAsLongAsAsked() {
        SecretDeclaration key = declarations.secrets().getFirst();
        assertThat(key.value())
                .hasSize(40)
                .isEqualTo(
                        Templates.read(FIXTURE, Map.of()).secrets().getFirst().value());
        assertThat(key.name()).isEqualTo("sendqa-local-local/draw-key");
    }

    @Test
    void aBucketThatNotifiesSaysSo() {
        assertThat(declarations.buckets()).singleElement().matches(BucketDeclaration::notifies);
    }
}

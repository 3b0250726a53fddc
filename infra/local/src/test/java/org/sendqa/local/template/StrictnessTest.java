package org.sendqa.local.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {

    @TempDir
    Path root;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an unknown property | Cheese: yes | 4, Thing.Cheese: is a property the local AWS does not understand",
                "an unknown intrinsic | TableName: !Cidr x | 4, !Cidr: is an intrinsic the local AWS does not know",
                "its long form | TableName: {Fn::Cidr: x} | 4, !Cidr: is an intrinsic",
                "an unknown reference | TableName: !Ref Nowhere | 4, Nowhere: is neither a parameter nor a resource",
                "an unknown attribute | TableName: !GetAtt Thing.Colour | 4, Thing.Colour: is an attribute",
                "a reference in what has no effect | Tags: [!Ref Nowhere] | 4, Nowhere: is neither",
                "another way of billing | BillingMode: PROVISIONED | 4, Thing.BillingMode: is PROVISIONED; the",
                "a slip in the backup | PointInTimeRecoverySpecification: {Enabledd: true} | Enabledd: is a property",
                "a slip in the expiry | TimeToLiveSpecification: {AttributeNam: e} | TimeToLiveSpecification.Attribut",
                "a dynamic reference | TableName: '{{resolve:ssm:x}}' | 4, {{resolve:…}}: is not resolved",
            })
    void aTableIsRefusedFor(String what, String property, String sentence) {
        String sound = "KeySchema: [{AttributeName: pk, KeyType: HASH}], ";
        assertRefused("AWS::DynamoDB::Table", sound + property, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a slip in the environment | Environment: {Variabless: {A: b}} | Environment.Variabless: is a property",
                "a role of its own | Role: arn | 4, Thing.Role: hides what the function may do",
                "another runtime | Runtime: python3 | 4, Thing.Runtime: is python3",
                "a managed policy | Policies: [AWSLambdaFull] | 4, Thing.Policies: should be a mapping",
                "a policy template | Policies: [{DynamoDBCrudPolicy: {}}] | Statement: is missing: the policy",
                "an unknown event | Events: {A: {Type: Kafka}} | 4, Thing.Events.A.Type: Kafka is an event",
                "a slip in SnapStart | SnapStart: {ApplyOnn: x} | 4, Thing.SnapStart.ApplyOnn: is a property",
                "a condition of a grant | Policies: [{Statement: [{Effect: Allow, Condition: {}}]}] | Condition: is n",
                "a queue the old way | DeadLetterQueue: {Type: SQS} | 4, Thing.DeadLetterQueue: should be the destina",
                "three retries | EventInvokeConfig: {MaximumRetryAttempts: 3} | MaximumRetryAttempts: should be 0, 1",
                "a topic | EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SNS}}} | Type: is SNS",
                "a layer | Layers: [x] | 4, Thing.",
            })
    void aFunctionIsRefusedFor(String what, String property, String sentence) {
        assertRefused("AWS::Serverless::Function", "Handler: h, CodeUri: c, " + property, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a transformed input | Targets: [{Arn: a, InputPath: $.x}] | Thing.Targets.InputPath: is not done",
                "a schedule in a rule | ScheduleExpression: rate(1 day) | 4, Thing.ScheduleExpression: should be",
                "a slip in the queue | Targets: [{Arn: a, DeadLetterConfig: {Arnn: b}}] | DeadLetterConfig.Arnn: is a",
                "a slip in retries | Targets: [{Arn: a, RetryPolicy: {Cheese: 1}}] | RetryPolicy.Cheese: is a property",
                "another bus | EventBusName: other | 4, Thing.EventBusName: is other; the local AWS offers only",
            })
    void aRuleIsRefusedFor(String what, String property, String sentence) {
        assertRefused("AWS::Events::Rule", "EventPattern: {source: [a]}, " + property, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a slip in versioning | VersioningConfiguration: {Statuss: Enabled} | VersioningConfiguration.Statuss",
                "no versions | VersioningConfiguration: {Status: Suspended} | Status: is Suspended; the local AWS off",
                "a slip in CORS | CorsConfiguration: {CorsRules: [{AllowedOriginss: x}]} | CorsRules.AllowedOriginss:",
                "a slip in a rule | LifecycleConfiguration: {Rules: [{ExpirationInDayss: 7}]} | Rules.ExpirationInDay",
            })
    void aBucketIsRefusedFor(String what, String property, String sentence) {
        assertRefused("AWS::S3::Bucket", property, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an unknown property | Cheese: 1 | 4, Thing.Cheese: is a property the local AWS does not understand",
                "signing up | AdminCreateUserConfig: {AllowAdminCreateUserOnly: false} | AdminCreateUserOnly: is",
                "names as accounts | UsernameAttributes: [phone_number] | 4, Thing.UsernameAttributes: is another",
                "another trigger | LambdaConfig: {PreSignUp: x} | Thing.LambdaConfig.PreTokenGenerationConfig: is mis",
                "a second trigger | LambdaConfig: {PreTokenGenerationConfig: {LambdaArn: a, LambdaVersion: V1_0}, PreSi"
                        + "gnUp: x} | LambdaConfig.PreSignUp: is a property",
                "another event | LambdaConfig: {PreTokenGenerationConfig: {LambdaArn: a, LambdaVersion: X}} | is X",
            })
    void aUserPoolIsRefusedFor(String what, String property, String sentence) {
        assertRefused("AWS::Cognito::UserPool", property, sentence);
    }

    @Test
    void oneVariableHasOneValueWhereverItStands() {
        assertRefused(
                "AWS::Serverless::Function",
                "Environment: {Variables: {A: b}}}\n  Other: {Type: AWS::Serverless::Function, Properties: {%s}"
                        .formatted("Environment: {Variables: {A: c}}"),
                "A: has another value elsewhere");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CORS | CorsConfiguration: {AllowOrigins: x} | 4, Thing.CorsConfiguration: is not done",
                "an authorizer that is not there | Auth: {DefaultAuthorizer: SignInn} | DefaultAuthorizer: SignInn is",
            })
    void anApiIsRefusedFor(String what, String property, String sentence) {
        assertRefused("AWS::Serverless::HttpApi", property, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "an unknown key | Parameters: {A: {Type: String, Default: b, Pattern: c}} | A.Pattern: is not known",
                "a default of no pattern | Parameters: {A: {Type: String, Default: b, AllowedPattern: c}} | A: is b",
                "a default of its own | Parameters: {A: {Type: String, Default: b, AllowedValues: [c]}} | A: is b",
                "an output of nothing | Outputs: {A: {Value: !GetAtt Thing.Colour}} | Thing.Colour: is an attribute",
                "an unknown key of an output | Outputs: {A: {Value: b, Valuee: c}} | Outputs.A.Valuee: is a property",
                "an order after nothing | Resources: {A: {Type: AWS::SNS::Topic, DependsOn: Nowhere}} | A.DependsOn:",
            })
    void aTemplateIsRefusedFor(String what, String section, String sentence) {
        String resources = section.startsWith("Resources") ? "" : "Resources: {Thing: {Type: AWS::S3::Bucket}}\n";
        assertThatThrownBy(() -> {
                    Files.writeString(root.resolve("template.yaml"), resources + section + "\n");
                    Templates.read(root, Map.of());
                })
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("template.yaml line ")
                .hasMessageContaining(sentence);
    }

    @Test
    void aRouteThatNamesAnUnknownAuthorizerIsRefused() {
        String route = "{ApiId: !Ref Api, Method: GET, Path: /, Auth: {Authorizer: Nobody}}";
        assertRefused(
                "AWS::Serverless::Function",
                "Handler: h, CodeUri: c, Events: {E: {Type: HttpApi, Properties: %s}}}\n  Api: {Type: %s"
                        .formatted(route, "AWS::Serverless::HttpApi"),
                "Auth.Authorizer: Nobody is not among the API's Authorizers.");
    }

    @Test
    void aTableWithoutKeysIsRefused() {
        assertRefused("AWS::DynamoDB::Table", "TableName: t", "Thing.KeySchema: should name a HASH");
    }

    @Test
    void aTypeThatIsOnNoListIsRefused() {
        assertRefused("AWS::EC2::Instance", "A: b", "line 2, Thing: AWS::EC2::Instance is a type");
    }

    @Test
    void aTypeAcceptedWithoutEmulationMaySayAnything() throws IOException {
        write("AWS::CloudWatch::Alarm", "Anything: !GetAtt Nowhere.Nothing");
        Templates.read(root, Map.of());
    }

    @Test
    void aNestedTemplateThatIsNotAFileOfTheRepositoryIsRefused() {
        assertRefused("AWS::CloudFormation::Stack", "TemplateURL: https://x/y.yaml", "4, Thing.TemplateURL: https://x");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        assertRefused("AWS::S3::Bucket", "BucketName: [", "line 4, template: is not YAML");
    }

    private void assertRefused(String type, String property, String sentence) {
        assertThatThrownBy(() -> {
                    write(type, property);
                    Templates.read(root, Map.of());
                })
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("template.yaml line ")
                .hasMessageContaining(sentence);
    }

    private void write(String type, String property) throws IOException {
        String text = "Resources:\n  Thing:\n    Type: %s\n    Properties: {%s}\n".formatted(type, property);
        Files.writeString(root.resolve("template.yaml"), text);
    }
}

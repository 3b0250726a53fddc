package org.sendqa.local.template;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code Ref} and {@code GetAtt} answer for each emulated type, after the CloudFormation resource reference. */
final class ResourceNames {

    private static final String HERE = "%s:%s".formatted(PseudoParameters.REGION, PseudoParameters.ACCOUNT);

    /** The property that names a resource, its ARN's pattern, and whether Ref answers the ARN. */
    private record Naming(String property, String arn, boolean refIsArn) {}

    private static final Map<String, Naming> NAMINGS = Map.of(
            "AWS::Serverless::Function", new Naming("FunctionName", "arn:aws:lambda:" + HERE + ":function:%s", false),
            "AWS::Serverless::StateMachine", new Naming("Name", "arn:aws:states:" + HERE + ":stateMachine:%s", true),
            "AWS::Serverless::HttpApi", new Naming("Name", "arn:aws:apigateway:" + HERE + ":/apis/%s", false),
            "AWS::DynamoDB::Table", new Naming("TableName", "arn:aws:dynamodb:" + HERE + ":table/%s", false),
            "AWS::S3::Bucket", new Naming("BucketName", "arn:aws:s3:::%s", false),
            "AWS::Events::Rule", new Naming("Name", "arn:aws:events:" + HERE + ":rule/%s", false),
            "AWS::Scheduler::Schedule", new Naming("Name", "arn:aws:scheduler:" + HERE + ":schedule/default/%s", false),
            "AWS::Cognito::UserPool", new Naming("UserPoolName", "arn:aws:cognito-idp:" + HERE + ":userpool/%s", false),
            "AWS::SecretsManager::Secret",
                    new Naming("Name", "arn:aws:secretsmanager:" + HERE + ":secret:%s-local0", true));

    private ResourceNames() {}

    /** The types that the local AWS runs. */
    static boolean emulates(String type) {
        return NAMINGS.containsKey(type);
    }

    static String name(Resource resource, Scope scope) {
        TemplateValue given = resource.properties().entries().get(property(resource));
        if (given != null) {
            return scope.text(given);
        }
        String made = scope.stackName() + "-" + resource.logicalId();
        return resource.type().equals("AWS::S3::Bucket") ? made.toLowerCase(Locale.ROOT) : made;
    }

    static String arn(Resource resource, Scope scope) {
        Naming naming = NAMINGS.get(resource.type());
        String pattern = naming == null ? "arn:aws:local:" + HERE + ":%s" : naming.arn();
        return pattern.formatted(name(resource, scope));
    }

    static String ref(Resource resource, Scope scope) {
        Naming naming = NAMINGS.get(resource.type());
        return naming != null && naming.refIsArn() ? arn(resource, scope) : name(resource, scope);
    }

    static @Nullable String attribute(Resource resource, String attribute, Scope scope) {
        return switch (attribute) {
            case "Arn" -> arn(resource, scope);
            case "StreamArn" -> is(resource, "AWS::DynamoDB::Table") ? arn(resource, scope) + "/stream/local" : null;
            case "Version" -> is(resource, "AWS::Serverless::Function") ? arn(resource, scope) + ":1" : null;
            case "Name" -> is(resource, "AWS::Serverless::StateMachine") ? name(resource, scope) : null;
            case "Alias" -> alias(resource, scope);
            default -> emulates(resource.type()) ? null : name(resource, scope) + "." + attribute;
        };
    }

    private static @Nullable String alias(Resource resource, Scope scope) {
        TemplateValue alias = scope.withGlobals(resource).entries().get("AutoPublishAlias");
        return alias == null ? null : arn(resource, scope) + ":" + scope.text(alias);
    }

    private static boolean is(Resource resource, String type) {
        return resource.type().equals(type);
    }

    private static String property(Resource resource) {
        Naming naming = NAMINGS.get(resource.type());
        return naming == null ? "" : naming.property();
    }
}

package org.sendqa.local.recording;

import org.sendqa.local.template.PseudoParameters;

/** The ARN that a call needs its permission on. */
final class Arns {

    private static final String HERE = "%s:%s".formatted(PseudoParameters.REGION, PseudoParameters.ACCOUNT);

    private Arns() {}

    static String of(SdkCall call) {
        return switch (call.service()) {
            case "dynamodb" -> table(call.text("TableName")) + (call.has("IndexName") ? index(call) : "");
            case "s3" -> "arn:aws:s3:::" + call.text("Bucket") + (call.has("Key") ? "/" + call.text("Key") : "");
            case "sesv2" -> "arn:aws:ses:%s:identity/%s".formatted(HERE, address(call.text("FromEmailAddress")));
            case "sfn" -> call.has("stateMachineArn") ? call.text("stateMachineArn") : call.text("executionArn");
            case "secretsmanager" -> secret(call.text("SecretId"));
            case "cognitoidentityprovider" ->
                "arn:aws:cognito-idp:%s:userpool/%s".formatted(HERE, call.text("UserPoolId"));
            case "sns" -> call.text("TopicArn");
            default -> "*";
        };
    }

    static String table(String name) {
        return name.startsWith("arn:") ? name : "arn:aws:dynamodb:" + HERE + ":table/" + name;
    }

    static String copySource(SdkCall call) {
        return "arn:aws:s3:::%s/%s".formatted(call.text("SourceBucket"), call.text("SourceKey"));
    }

    static String configurationSet(SdkCall call) {
        return "arn:aws:ses:%s:configuration-set/%s".formatted(HERE, call.text("ConfigurationSetName"));
    }

    private static String index(SdkCall call) {
        return "/index/" + call.text("IndexName");
    }

    private static String secret(String id) {
        return id.startsWith("arn:") ? id : "arn:aws:secretsmanager:%s:secret:%s-local0".formatted(HERE, id);
    }

    /** The verified identity of a sender, given with or without a display name. */
    private static String address(String sender) {
        return sender.substring(sender.indexOf('<') + 1).replace(">", "").strip();
    }
}

package org.sendqa.local.template;

import java.util.List;
import java.util.Optional;

/** Reads AWS::Cognito::UserPool: which trigger it has, and that nobody signs up by themselves. */
final class UserPoolReader {

    private UserPoolReader() {}

    static UserPoolDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, pool -> {
            pool.accept("UserPoolName", "UserPoolTags", "DeletionProtection", "MfaConfiguration", "EnabledMfas");
            pool.only("UserPoolTier", "LITE", "ESSENTIALS", "PLUS");
            byAddress(pool, "UsernameAttributes");
            byAddress(pool, "AutoVerifiedAttributes");
            pool.withoutEffect("UsernameConfiguration", "CaseSensitive");
            pool.withoutEffect("UserAttributeUpdateSettings", "AttributesRequireVerificationBeforeUpdate");
            pool.withoutEffect("AccountRecoverySetting", "RecoveryMechanisms");
            pool.withoutEffect("EmailConfiguration", "EmailSendingAccount", "From", "ReplyToEmailAddress", "SourceArn");
            pool.withoutEffect("Policies", "PasswordPolicy", "SignInPolicy");
            closed(pool);
            return new UserPoolDeclaration(
                    ResourceNames.ref(resource, scope), ResourceNames.arn(resource, scope), beforeTokens(pool));
        });
    }

    private static void byAddress(Properties pool, String attributes) {
        if (pool.has(attributes) && !pool.texts(attributes).equals(List.of("email"))) {
            throw pool.problem(attributes, "is another than e-mail address, by which people sign in.");
        }
    }

    private static void closed(Properties pool) {
        if (pool.has("AdminCreateUserConfig")) {
            pool.inner("AdminCreateUserConfig", config -> {
                config.only("AllowAdminCreateUserOnly", "true");
                return config;
            });
        }
    }

    private static Optional<String> beforeTokens(Properties pool) {
        if (!pool.has("LambdaConfig")) {
            return Optional.empty();
        }
        return pool.inner(
                "LambdaConfig",
                triggers -> triggers.inner("PreTokenGenerationConfig", config -> {
                    config.only("LambdaVersion", "V1_0");
                    return Optional.of(config.text("LambdaArn"));
                }));
    }
}

package org.sendqa.local.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Reads AWS::SecretsManager::Secret. */
final class SecretReader {

    private SecretReader() {}

    static SecretDeclaration read(Resource resource, Scope scope) {
        return Properties.read(resource, scope, secret -> {
            secret.accept("Name", "Description", "KmsKeyId", "Tags");
            String name = ResourceNames.name(resource, scope);
            return new SecretDeclaration(name, ResourceNames.arn(resource, scope), value(secret, name));
        });
    }

    private static String value(Properties secret, String name) {
        if (secret.value("SecretString") instanceof Scalar given) {
            return given.text();
        }
        if (!secret.has("GenerateSecretString")) {
            throw secret.problem("SecretString", "is missing, and so is GenerateSecretString.");
        }
        return secret.inner("GenerateSecretString", generate -> generated(generate, name));
    }

    private static String generated(Properties generate, String name) {
        generate.accept("ExcludeCharacters", "ExcludePunctuation", "ExcludeLowercase", "ExcludeUppercase");
        generate.accept("ExcludeNumbers", "IncludeSpace", "RequireEachIncludedType");
        String made = digest(name).substring(0, Math.min(64, generate.number("PasswordLength", 32)));
        if (!generate.has("GenerateStringKey")) {
            return made;
        }
        String template = generate.text("SecretStringTemplate", "{}").strip();
        String open = template.substring(0, template.length() - 1).strip();
        String separator = open.endsWith("{") ? "" : ",";
        return "%s%s\"%s\":\"%s\"}".formatted(open, separator, generate.text("GenerateStringKey"), made);
    }

    /** Not a secret at all, and meant so: two runs of a replay use the same key. */
    private static String digest(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(name.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

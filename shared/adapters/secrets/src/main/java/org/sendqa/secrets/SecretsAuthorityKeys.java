package org.sendqa.secrets;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.AuthorityKeys;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The authorities' keys from Secrets Manager. The secret is asked for when a key is first needed and once only, since
 * it never changes: with another one no case could be found again.
 */
public final class SecretsAuthorityKeys implements AuthorityKeys {

    private final SecretsManagerClient client;
    private final String secret;
    private final Map<String, AuthorityKey> keys = new ConcurrentHashMap<>();

    /** Reads a secret by its name or ARN. */
    public SecretsAuthorityKeys(SecretsManagerClient client, String secret) {
        this.client = client;
        this.secret = secret;
    }

    @Override
    public AuthorityKey of(String authority) {
        return keys.computeIfAbsent(authority, missing -> AuthorityKey.of(missing, installationSecret()));
    }

    private String installationSecret() {
        return client.getSecretValue(request -> request.secretId(secret)).secretString();
    }
}

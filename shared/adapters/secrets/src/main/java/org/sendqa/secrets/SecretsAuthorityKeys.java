package org.sendqa.secrets;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.AuthorityKeys;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * The authorities' keys from Secrets Manager. The secret is asked for when a key is first needed and once only, since
 * it never changes: with another one no case could be found again.
 */
public final class SecretsAuthorityKeys implements AuthorityKeys {

    private final SecretsManagerClient client;
    private final String secret;
    private final Map<String, AuthorityKey> keys = new ConcurrentHashMap<>();

    private SecretsAuthorityKeys(SecretsManagerClient client, String secret) {
        this.client = client;
        this.secret = secret;
    }

    /** Reads a deployed secret by its name or ARN. */
    public static SecretsAuthorityKeys named(String secret) {
        var http = UrlConnectionHttpClient.builder();
        return new SecretsAuthorityKeys(
                SecretsManagerClient.builder().httpClientBuilder(http).build(), secret);
    }

    @Override
    public AuthorityKey of(String authority) {
        return keys.computeIfAbsent(authority, missing -> AuthorityKey.of(missing, installationSecret()));
    }

    private String installationSecret() {
        return client.getSecretValue(request -> request.secretId(secret)).secretString();
    }
}

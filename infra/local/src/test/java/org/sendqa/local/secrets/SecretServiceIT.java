package org.sendqa.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.local.web.LoopbackServer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.InvalidRequestException;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

class SecretServiceIT {

    private final LoopbackServer server = LoopbackServer.start(0);
    private final SecretsManagerClient client = SecretsManagerClient.builder()
            .endpointOverride(server.uri())
            .region(Region.EU_WEST_2)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    @BeforeEach
    void mount() {
        server.mount("/", new SecretService(Map.of("sendqa/dorset/draw", "a secret")));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aSecretIsFoundByItsNameAndByItsArn() {
        assertThat(value("sendqa/dorset/draw")).isEqualTo("a secret");
        assertThat(value(SecretService.arn("sendqa/dorset/draw"))).isEqualTo("a secret");
    }

    @Test
    void aSecretThatIsMissingIsNamed() {
        assertThatThrownBy(() -> value("sendqa/nowhere"))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("sendqa/nowhere");
    }

    @Test
    void anotherOperationIsRefusedByItsName() {
        assertThatThrownBy(() -> client.deleteSecret(secret -> secret.secretId("sendqa/dorset/draw")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("knows GetSecretValue only, not DeleteSecret");
    }

    private String value(String id) {
        return client.getSecretValue(secret -> secret.secretId(id)).secretString();
    }
}

package org.sendqa.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.web.LoopbackServer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

class AccountServiceIT {

    private static final String ADDRESS = "new@forum.example.org";

    @TempDir
    private Path folder;

    private final People people =
            new People(List.of(new Person("m-1", "Sample Manager 1", "Managers", "m1@example.org", true)));
    private final LoopbackServer server = LoopbackServer.start(0);
    private final CognitoIdentityProviderClient pool = CognitoIdentityProviderClient.builder()
            .endpointOverride(server.uri())
            .region(Region.EU_WEST_2)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    @BeforeEach
    void mount() {
        server.mount(
                "/", new AccountService("pool-1", people, new KeptAccounts(Optional.of(folder.resolve("accounts")))));
    }

    @AfterEach
    void close() {
        pool.close();
        server.close();
    }

    @Test
    void anAccountOpenedForAnAddressIsOnThePageAtOnce() {
        open("pool-1", ADDRESS, "true");
        assertThat(people.form()).contains("<h2>Listed by e-mail address</h2>", ">" + ADDRESS + "</button>");
        assertThat(people.people().getLast().verified()).isTrue();
    }

    @Test
    void anAddressCountsAsVerifiedOnlyIfSomebodySaysSo() {
        open("pool-1", ADDRESS, "false");
        assertThat(people.people().getLast().verified()).isFalse();
    }

    @Test
    void accountsOutlastARestart() {
        open("pool-1", ADDRESS, "true");
        open("pool-1", "doubtful@forum.example.org", "false");
        KeptAccounts kept = new KeptAccounts(Optional.of(folder.resolve("accounts")));
        assertThat(kept.all()).isEqualTo(people.people().subList(1, 3));
        assertThat(new KeptAccounts(Optional.of(folder.resolve("elsewhere"))).all())
                .isEmpty();
    }

    @Test
    void anAddressHasOneAccount() {
        open("pool-1", ADDRESS, "true");
        assertThatThrownBy(() -> open("pool-1", ADDRESS, "true")).isInstanceOf(UsernameExistsException.class);
        assertThatThrownBy(() -> open("pool-1", "m1@example.org", "true")).isInstanceOf(UsernameExistsException.class);
        assertThat(people.people()).hasSize(2);
    }

    @Test
    void whatIsNoAddressOrNotOfThePoolIsRefused() {
        assertThatThrownBy(() -> open("pool-2", ADDRESS, "true")).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> open("pool-1", "nobody", "true")).isInstanceOf(InvalidParameterException.class);
        assertThat(people.people()).hasSize(1);
    }

    @Test
    void anotherOperationIsRefusedByItsName() {
        assertThatThrownBy(() ->
                        pool.adminGetUser(user -> user.userPoolId("pool-1").username("x")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("knows AdminCreateUser only, not AdminGetUser");
    }

    private void open(String id, String address, String verified) {
        pool.adminCreateUser(user -> user.userPoolId(id)
                .username(address)
                .userAttributes(attribute("email", address), attribute("email_verified", verified)));
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }
}

package org.sendqa.cognito;

import org.sendqa.domain.people.Accounts;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/**
 * Accounts of a user pool, made without a password and without a mail: the pool sends a code whenever somebody signs in
 * by the address, so the address counts as verified from the start.
 */
public final class CognitoAccounts implements Accounts {

    private final CognitoIdentityProviderClient client;
    private final String pool;

    private CognitoAccounts(CognitoIdentityProviderClient client, String pool) {
        this.client = client;
        this.pool = pool;
    }

    /** Opens accounts in a deployed pool, by its id. */
    public static CognitoAccounts of(String pool) {
        var http = UrlConnectionHttpClient.builder();
        return new CognitoAccounts(
                CognitoIdentityProviderClient.builder().httpClientBuilder(http).build(), pool);
    }

    @Override
    public void open(String address) {
        try {
            client.adminCreateUser(user -> user.userPoolId(pool)
                    .username(address)
                    .messageAction(MessageActionType.SUPPRESS)
                    .userAttributes(attribute("email", address), attribute("email_verified", "true")));
        } catch (UsernameExistsException _) {
            // made before: by another authority's list, or by this one
        }
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }
}

package org.sendqa.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sendqa.local.template.PseudoParameters;

/**
 * The event of version 1 that Cognito hands the function that it calls before it issues tokens.
 *
 * @param pool the pool's id
 * @param client who asks for the tokens
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">Pre
 *     token generation Lambda trigger</a>
 */
record TokenEvent(String pool, String client, Person person) {

    /** Somebody signs in on the pool's pages. */
    static final String SIGN_IN = "TokenGeneration_HostedAuth";

    /** A page that somebody has open renews its tokens. */
    static final String RENEWAL = "TokenGeneration_RefreshTokens";

    JsonNode because(String source) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "1").put("triggerSource", source).put("region", PseudoParameters.REGION);
        event.put("userPoolId", pool).put("userName", person.subject());
        event.putObject("callerContext")
                .put("awsSdkVersion", "aws-sdk-unknown-unknown")
                .put("clientId", client);
        ObjectNode request = event.putObject("request");
        ObjectNode attributes = request.putObject("userAttributes");
        attributes.put("sub", person.subject()).put("cognito:user_status", "CONFIRMED");
        if (!person.email().isEmpty()) {
            attributes.put("email", person.email()).put("email_verified", Boolean.toString(person.verified()));
        }
        ObjectNode groups = request.putObject("groupConfiguration");
        groups.putArray("groupsToOverride");
        groups.putArray("iamRolesToOverride");
        groups.putNull("preferredRole");
        event.putObject("response").putNull("claimsOverrideDetails");
        return event;
    }
}

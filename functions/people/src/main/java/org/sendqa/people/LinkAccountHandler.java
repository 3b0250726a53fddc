package org.sendqa.people;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import io.micronaut.function.aws.MicronautRequestHandler;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sendqa.domain.register.CellText;

/**
 * Woken by the user pool before it issues tokens. The event goes back as it came: tokens say who somebody is, and
 * nothing else. When tokens are only renewed nothing is asked.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">Pre
 *     token generation Lambda trigger</a>
 */
public class LinkAccountHandler
        extends MicronautRequestHandler<
                CognitoUserPoolPreTokenGenerationEvent, CognitoUserPoolPreTokenGenerationEvent> {

    private static final String RENEWAL = "TokenGeneration_RefreshTokens";

    private static final Pattern PROVIDER = Pattern.compile("\"providerName\"\\s*:\\s*\"([^\"]*)\"");

    @Inject
    LinkAccount linkAccount;

    @Override
    public CognitoUserPoolPreTokenGenerationEvent execute(CognitoUserPoolPreTokenGenerationEvent event) {
        handle(linkAccount, event);
        return event;
    }

    static void handle(LinkAccount linkAccount, CognitoUserPoolPreTokenGenerationEvent event) {
        if (!event.getTriggerSource().equals(RENEWAL)) {
            linkAccount.run(signedIn(event.getRequest().getUserAttributes()));
        }
    }

    private static SignedIn signedIn(Map<String, String> attributes) {
        return new SignedIn(
                attributes.getOrDefault("sub", ""),
                CellText.address(attributes.getOrDefault("email", "")),
                attributes.getOrDefault("email_verified", "").equals("true"),
                provider(attributes));
    }

    /**
     * Accounts of other providers have their names among their attributes; of one that can't be told nothing counts.
     */
    private static String provider(Map<String, String> attributes) {
        boolean others = attributes.getOrDefault("cognito:user_status", "").equals("EXTERNAL_PROVIDER");
        if (!others && !attributes.containsKey("identities")) {
            return "";
        }
        List<String> providers = PROVIDER.matcher(attributes.getOrDefault("identities", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
        return providers.size() == 1 ? providers.getFirst() : "unknown";
    }
}

package org.sendqa.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;
import org.sendqa.local.web.Reply;

/**
 * Asks the pool's trigger before tokens leave, once for each time that they are issued.
 *
 * @param people whose accounts are asked about
 */
record TriggeredTokens(UserPool pool, People people) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What comes in the place of tokens; nothing if they may leave.
     *
     * @param request the form that asks for them
     * @param tokens as they are signed
     */
    Optional<Reply> refusal(String request, String tokens) {
        String source = request.contains("grant_type=refresh_token") ? TokenEvent.RENEWAL : TokenEvent.SIGN_IN;
        try {
            String token = JSON.readTree(tokens).path("access_token").asText();
            JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
            String client = claims.getStringClaim("client_id");
            return people.find(claims.getSubject())
                    .map(person -> new TokenEvent(pool.id(), client, person).because(source))
                    .flatMap(pool.beforeTokens()::ask)
                    .map(TriggeredTokens::failed);
        } catch (JsonProcessingException | ParseException impossible) {
            throw new IllegalStateException("The provider made tokens that can't be read", impossible);
        }
    }

    private static Reply failed(String why) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("error", "invalid_request").put("error_description", "PreTokenGeneration failed with error " + why);
        return Reply.json(400, answer.toString());
    }
}

package org.sendqa.local.web;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import java.text.ParseException;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks issuer, times and audience; an audience may stand in {@code client_id}, where Cognito puts it. */
final class ExpectedClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    private final Set<String> audience;

    ExpectedClaims(String issuer, Set<String> audience) {
        super(new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp"));
        this.audience = Set.copyOf(audience);
        setMaxClockSkew(0);
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        if (Collections.disjoint(claims.getAudience(), audience) && !audience.contains(clientId(claims))) {
            throw new BadJWTException("The token is for somebody else");
        }
    }

    private static String clientId(JWTClaimsSet claims) throws BadJWTException {
        try {
            String id = claims.getStringClaim("client_id");
            return id == null ? "" : id;
        } catch (ParseException odd) {
            throw new BadJWTException("client_id isn't a text", odd);
        }
    }
}

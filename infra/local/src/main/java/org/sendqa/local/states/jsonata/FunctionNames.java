package org.sendqa.local.states.jsonata;

import java.util.List;
import java.util.Set;

/**
 * The functions that an expression may call. Sources: JSONata 2.0.6, function library; AWS Step Functions Developer
 * Guide, "Transforming data with JSONata", JSONata functions provided by Step Functions.
 */
final class FunctionNames {

    private static final Set<String> KNOWN = Set.of("""
            abs append assert average base64decode base64encode boolean ceil clone contains count decodeUrl \
            decodeUrlComponent distinct each encodeUrl encodeUrlComponent error exists filter floor formatBase \
            formatInteger formatNumber fromMillis join keys length lookup lowercase map match max merge min not number \
            pad parseInteger power reduce replace reverse round shuffle sift single sort split spread sqrt string \
            substring substringAfter substringBefore sum toMillis trim type uppercase zip \
            hash partition parse range""".split(" "));

    private FunctionNames() {}

    /** Whether a name that is called is a function's, or one that the expression itself gives to a function. */
    static boolean has(String name, List<Token> expression) {
        return KNOWN.contains(name) || TimeAndChance.has(name) || namedWithoutCall(name, expression);
    }

    /** As in {@code $half := function($n) {…}}, or as a function's own parameter. */
    private static boolean namedWithoutCall(String name, List<Token> expression) {
        for (int at = 0; at < expression.size(); at++) {
            boolean called =
                    at + 1 < expression.size() && expression.get(at + 1).equals(new Token.Sign("("));
            if (!called && expression.get(at).equals(new Token.Variable(name))) {
                return true;
            }
        }
        return false;
    }
}

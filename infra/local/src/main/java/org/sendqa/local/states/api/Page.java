package org.sendqa.local.states.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Cuts a long answer into pages; the token of the next page is where it begins. */
final class Page {

    private static final int LARGEST = 1000;
    private static final Pattern TOKEN = Pattern.compile("[0-9]{1,9}");

    private final Request request;

    Page(Request request) {
        this.request = request;
    }

    <T> ObjectNode of(String name, List<T> all, Function<T, ObjectNode> toJson) throws Refused {
        int from = from(all.size());
        int asked = request.number("maxResults", 0);
        int to = Math.min(all.size(), from + (asked <= 0 || asked > LARGEST ? LARGEST : asked));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        var array = answer.putArray(name);
        all.subList(from, to).forEach(each -> array.add(toJson.apply(each)));
        if (to < all.size()) {
            answer.put("nextToken", String.valueOf(to));
        }
        return answer;
    }

    private int from(int size) throws Refused {
        Optional<String> token = request.optionalText("nextToken");
        if (token.isEmpty()) {
            return 0;
        }
        if (!TOKEN.matcher(token.get()).matches() || Integer.parseInt(token.get()) > size) {
            throw new Refused("InvalidToken", "The token " + token.get() + " isn't one of an earlier answer.");
        }
        return Integer.parseInt(token.get());
    }
}

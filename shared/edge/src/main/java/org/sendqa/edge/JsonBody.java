package org.sendqa.edge;

import java.util.List;
import java.util.function.Function;
import org.sendqa.domain.json.JsonRefused;
import org.sendqa.domain.json.Located;

/**
 * A request's body, read strictly: one JSON value in UTF-8, no name twice, nothing after it. A controller names it as
 * an argument.
 */
public final class JsonBody {

    private final Located json;

    JsonBody(Located json) {
        this.json = json;
    }

    /**
     * What the body says.
     *
     * @param reader takes each field as the kind it must be; nothing is turned from one kind into another
     * @throws RefusedRequest if the reader refuses something, with its place
     */
    public <T> T read(Function<Located, T> reader) {
        try {
            return reader.apply(json);
        } catch (JsonRefused refused) {
            throw unreadable(refused.sentence());
        }
    }

    /** The refusal of a body that isn't what its address asks for: what is wrong, and where. */
    static RefusedRequest unreadable(String sentence) {
        return new RefusedRequest(Refusal.NOT_UNDERSTOOD, ProblemReplies.NOT_UNDERSTOOD, List.of(sentence + "."));
    }
}

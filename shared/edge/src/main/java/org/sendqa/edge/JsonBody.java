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

    /** How long a body may be that brings no file: the longest section of a form takes a tenth of it. */
    private static final int LONGEST = 200_000;

    private final Located json;
    private final int length;

    /** Of some JSON that was so many characters long. */
    JsonBody(Located json, int length) {
        this.json = json;
        this.length = length;
    }

    /**
     * What the body says.
     *
     * @param reader takes each field as the kind it must be; nothing is turned from one kind into another
     * @throws RefusedRequest if the body is too long, or the reader refuses something, with its place
     */
    public <T> T read(Function<Located, T> reader) {
        if (length > LONGEST) {
            throw new RefusedRequest(
                    Refusal.TOO_LARGE,
                    "That is %,d characters, and at most %,d are taken at once. Nothing was saved: shorten it."
                            .formatted(length, LONGEST));
        }
        return understood(reader);
    }

    /** The one file that a body brings, in base64, under {@code file}; what reads the file says how long it may be. */
    public byte[] file() {
        return understood(body -> body.only("file").file("file"));
    }

    private <T> T understood(Function<Located, T> reader) {
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

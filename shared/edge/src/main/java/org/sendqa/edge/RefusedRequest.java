package org.sendqa.edge;

import java.util.List;

/** A request is refused in a sentence; the reply is that problem. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Refuses in a sentence: what is wrong and what to do. */
    public RefusedRequest(Refusal kind, String detail) {
        this(kind, detail, List.of());
    }

    RefusedRequest(Refusal kind, String detail, List<String> errors) {
        super(kind.title(), null, false, false); // it says no more than the reply, and nothing broke
        this.problem = Problem.saying(kind, detail, errors);
    }

    /** What the reply says. */
    public Problem problem() {
        return problem;
    }
}

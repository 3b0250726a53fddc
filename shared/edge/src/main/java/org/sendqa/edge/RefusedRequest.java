package org.sendqa.edge;

import io.micronaut.http.HttpStatus;
import java.util.List;

/** A request is refused in a sentence; the reply is that problem. */
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Refuses in a sentence. */
    public RefusedRequest(HttpStatus status, String title, String detail) {
        this(Problem.saying(status, title, detail, List.of()));
    }

    RefusedRequest(Problem problem) {
        super(problem.title(), null, false, false); // it says no more than the reply, and nothing broke
        this.problem = problem;
    }

    /** What the reply says. */
    public Problem problem() {
        return problem;
    }
}

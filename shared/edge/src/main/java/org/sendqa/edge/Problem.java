package org.sendqa.edge;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A refusal over HTTP (RFC 9457): what is wrong and what to do, in a sentence.
 *
 * @param code the kind of refusal, for programs: it stays when words change
 * @param title the kind of refusal in a few words
 * @param detail a sentence for this very request
 * @param errors one sentence for each field or question at fault; empty where the detail says it all
 */
@Serdeable
public record Problem(String code, String title, int status, String detail, List<String> errors) {

    static Problem saying(Refusal kind, String detail, List<String> errors) {
        return new Problem(kind.code(), kind.title(), kind.status(), detail, errors);
    }

    HttpResponse<Problem> reply() {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(status))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM)
                .body(this);
    }
}

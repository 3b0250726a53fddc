package org.sendqa.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Replies;

/** Takes over HTTP that a round is wanted of an activity that takes place as required. */
@Controller("/v1/{authority}/activities/{activity}")
final class OpenRoundController {

    private final OpenRound openRound;

    OpenRoundController(OpenRound openRound) {
        this.openRound = openRound;
    }

    /**
     * A round that was opened.
     *
     * @param seedCommitment the hash of what its draws will reveal
     */
    @Serdeable
    record Opened(String cycle, String opensOn, String rationale, String seedCommitment) {

        static HttpResponse<?> of(Cycle cycle) {
            Cycle.Header header = cycle.header();
            return HttpResponse.created(new Opened(
                    cycle.ref().id(), header.opensOn().toString(), header.rationale(), header.seedCommitment()));
        }
    }

    /** Takes why, the day, and where the framework leaves it open the number of cases. */
    @Post("/rounds")
    HttpResponse<?> open(String authority, String activity, Caller caller, JsonBody body) {
        var wish = body.read(json -> new OpenRound.Wish(
                activity,
                json.only("rationale", "opensOn", "size").line("rationale"),
                json.date("opensOn"),
                json.find("size").map(_ -> json.number("size")).orElse(null)));
        return Replies.reply(openRound.open(caller, wish), Opened::of);
    }
}

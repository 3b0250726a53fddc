package org.sendqa.schedule;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP that a round is wanted of an activity that takes place as required. */
@Controller("/v1/{authority}/activities/{activity}")
@MayCall(Callers.QA_OFFICERS)
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

        static Opened of(Cycle cycle) {
            Cycle.Header header = cycle.header();
            return new Opened(
                    cycle.ref().id(), header.opensOn().toString(), header.rationale(), header.seedCommitment());
        }
    }

    /**
     * Why a round is wanted, and when.
     *
     * @param size how many cases, where the framework leaves it open; left out elsewhere
     * @param theme what the cases have in common, likewise
     */
    record RoundWish(
            String rationale,
            LocalDate opensOn,
            @Nullable Integer size,
            @Nullable ThemeWish theme) {}

    /**
     * A theme.
     *
     * @param words as people call it
     * @param picks the values that cases have, by attribute; none where all are taken
     */
    record ThemeWish(String words, Map<String, List<String>> picks) {}

    /** Takes why, the day, and where the framework leaves them open the number of cases and their theme. */
    @Post("/rounds")
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = RoundWish.class)))
    Opened open(String authority, String activity, Caller caller, JsonBody body) {
        var wish = body.read(json -> new OpenRound.Wish(
                activity,
                json.only("rationale", "opensOn", "size", "theme").line("rationale"),
                json.date("opensOn"),
                asked(json)));
        return Replies.reply(openRound.open(caller, wish), Opened::of);
    }

    private static SizesAgreed.Asked asked(Located json) {
        return new SizesAgreed.Asked(
                json.find("size").map(_ -> json.number("size")).orElse(null),
                json.find("theme").map(Theme::read).orElse(Theme.NONE));
    }
}

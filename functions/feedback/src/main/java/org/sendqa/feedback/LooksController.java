package org.sendqa.feedback;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Who was shown a drawn case, over HTTP, for officers. */
@Controller("/v1/{authority}/cycles/{cycle}/draws/{draw}/cases/{drawId}/looks")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(LookReply.class)
final class LooksController {

    private final ListLooks listLooks;

    LooksController(ListLooks listLooks) {
        this.listLooks = listLooks;
    }

    /**
     * Looks at a case, the last one first.
     *
     * @param next what to ask for as {@code after} to get those before them; null if there are none
     */
    @Serdeable
    public record LookList(List<LookReply> looks, @Nullable String next) {}

    @Get
    LookList list(
            String authority,
            String cycle,
            String draw,
            String drawId,
            Caller caller,
            @QueryValue(defaultValue = "") String after) {
        var wish = new ListLooks.Wish(cycle, draw, drawId, after);
        return Replies.reply(
                listLooks.run(caller, wish),
                page -> new LookList(page.items().stream().map(LookReply::of).toList(), page.next()));
    }
}

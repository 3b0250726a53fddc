package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP what was thrown for a draw, where its public value is thrown. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
final class DiceController {

    private final EnterDice enterDice;

    DiceController(EnterDice enterDice) {
        this.enterDice = enterDice;
    }

    /**
     * What the dice showed, and who saw it.
     *
     * @param value a digit for each of the dice
     * @param witnesses names of the two people who saw them fall
     * @param snapshot the digest that the round's page gives
     */
    @Serdeable
    record DiceWish(String value, LocalDate thrownOn, List<String> witnesses, String snapshot) {}

    /** Takes down what was thrown, once. */
    @Put("/draws/{draw}/dice")
    @RequestBody(content = @Content(schema = @Schema(implementation = DiceWish.class)))
    DiceWish enter(String authority, String cycle, String draw, Caller caller, JsonBody body) {
        var wish = body.read(json -> wish(cycle, draw, json));
        return Replies.reply(enterDice.enter(caller, wish), DiceController::entered);
    }

    private static EnterDice.Wish wish(String cycle, String draw, Located body) {
        Located json = body.only("value", "thrownOn", "witnesses", "snapshot");
        var dice = new DiceThrow.Dice(
                json.line("value").replace(" ", ""),
                json.date("thrownOn"),
                json.lines("witnesses").stream().map(String::strip).toList());
        return new EnterDice.Wish(cycle, draw, json.line("snapshot"), dice);
    }

    private static DiceWish entered(DiceThrow.Thrown thrown) {
        DiceThrow.Dice dice = thrown.dice();
        return new DiceWish(
                dice.value(), dice.thrownOn(), dice.witnesses(), thrown.before().snapshot());
    }
}

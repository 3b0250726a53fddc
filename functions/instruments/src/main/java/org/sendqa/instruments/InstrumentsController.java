package org.sendqa.instruments;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/**
 * Instruments over HTTP, for officers: which there are, one as a form, a workbook proposed, a version approved or
 * withdrawn.
 */
@Controller("/v1/{authority}/instruments")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(InstrumentLine.class)
@SerdeImport(VersionReply.class)
@SerdeImport(InstrumentReply.class)
@SerdeImport(DifferenceReply.class)
@SerdeImport(InForce.class)
@SerdeImport(OutOfForce.class)
@SerdeImport(ProposeInstrument.Upload.class)
final class InstrumentsController {

    private final ListInstruments listInstruments;
    private final ReadInstrument readInstrument;
    private final ProposeInstrument proposeInstrument;
    private final ApproveInstrument approveInstrument;
    private final WithdrawInstrument withdrawInstrument;

    InstrumentsController(
            ListInstruments listInstruments,
            ReadInstrument readInstrument,
            ProposeInstrument proposeInstrument,
            ApproveInstrument approveInstrument,
            WithdrawInstrument withdrawInstrument) {
        this.listInstruments = listInstruments;
        this.readInstrument = readInstrument;
        this.proposeInstrument = proposeInstrument;
        this.approveInstrument = approveInstrument;
        this.withdrawInstrument = withdrawInstrument;
    }

    /** All instruments, by id. */
    @Serdeable
    record Instruments(List<InstrumentLine> instruments) {}

    @Get
    Instruments list(String authority, Caller caller) {
        return Replies.reply(listInstruments.run(caller), Instruments::new);
    }

    @Get("/{instrument}/versions/{version}")
    InstrumentReply read(String authority, String instrument, String version, Caller caller) {
        return Replies.reply(readInstrument.run(caller, instrument, number(version)), reply -> reply);
    }

    /** Takes a workbook as a proposed version; a faulty one is refused with every fault. */
    @Post
    @RequestBody(content = @Content(schema = @Schema(implementation = InstrumentWish.class)))
    ProposeInstrument.Upload propose(String authority, Caller caller, JsonBody body) {
        byte[] file = body.file();
        return Replies.reply(proposeInstrument.run(caller, file), upload -> upload);
    }

    /** Approves the version that was looked at. */
    @Put("/{instrument}/versions/{version}/approval")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApprovalWish.class)))
    InForce approve(String authority, String instrument, String version, Caller caller, JsonBody body) {
        String digest = body.read(json -> json.only("digest").text("digest"));
        var wish = new ApproveInstrument.Wish(instrument, number(version), digest);
        return Replies.reply(approveInstrument.run(caller, wish), InForce::of);
    }

    /** Takes an approved version out of force. */
    @Put("/{instrument}/versions/{version}/withdrawal")
    @RequestBody(content = @Content(schema = @Schema(implementation = WithdrawalWish.class)))
    OutOfForce withdraw(String authority, String instrument, String version, Caller caller, JsonBody body) {
        String reason = body.read(json -> json.only("reason").line("reason"));
        var wish = new WithdrawInstrument.Wish(instrument, number(version), reason);
        return Replies.reply(withdrawInstrument.run(caller, wish), reply -> reply);
    }

    /** 0, which no version has, for whatever is no number. */
    private static int number(String version) {
        return version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
    }
}

package org.sendqa.people;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes agreements on sharing data over HTTP, and shows which are on record. */
@Controller("/v1/{authority}/agreements")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(AgreementsReply.class)
@SerdeImport(PartnerReply.class)
@SerdeImport(ShareableReply.class)
@SerdeImport(AgreementReply.class)
final class AgreementController {

    private final ListAgreements listAgreements;
    private final RecordAgreement recordAgreement;
    private final WithdrawAgreement withdrawAgreement;
    private final Packs packs;

    AgreementController(
            ListAgreements listAgreements,
            RecordAgreement recordAgreement,
            WithdrawAgreement withdrawAgreement,
            Packs packs) {
        this.listAgreements = listAgreements;
        this.recordAgreement = recordAgreement;
        this.withdrawAgreement = withdrawAgreement;
        this.packs = packs;
    }

    /**
     * An agreement that holds no more.
     *
     * @param left what is open still with people who have none now, and what to do about it
     */
    @Serdeable
    record Withdrawn(AgreementReply agreement, List<String> left) {}

    @Get
    AgreementsReply list(String authority, Caller caller) {
        return listAgreements.run(caller);
    }

    /** Takes what was agreed; from then on the partner's people are given audits. */
    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = TermsWish.class)))
    AgreementReply take(String authority, Caller caller, JsonBody body) {
        TermsWish wish = body.read(TermsWish::read);
        return Replies.reply(recordAgreement.run(caller, wish), agreement -> shown(agreement, caller));
    }

    /** Ends an agreement at once. */
    @Put("/{agreement}/withdrawal")
    Withdrawn withdraw(String authority, String agreement, Caller caller) {
        return Replies.reply(
                withdrawAgreement.run(caller, agreement),
                done -> new Withdrawn(shown(done.agreement(), caller), done.left()));
    }

    private AgreementReply shown(Agreement agreement, Caller caller) {
        return AgreementReply.of(agreement, packs.current(agreement.authority()), OfficeDay.of(caller.now()));
    }
}

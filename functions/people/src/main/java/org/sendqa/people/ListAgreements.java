package org.sendqa.people;

import java.time.LocalDate;
import java.util.Comparator;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;

/** Shows officers with whom the framework asks for an agreement, and which are on record. */
final class ListAgreements {

    private final Packs packs;
    private final Agreements agreements;

    ListAgreements(Packs packs, Agreements agreements) {
        this.packs = packs;
        this.agreements = agreements;
    }

    /** As they stand today, those that end last first. */
    AgreementsReply run(Caller caller) {
        Pack pack = packs.current(caller.person().authority());
        LocalDate today = OfficeDay.of(caller.now());
        return new AgreementsReply(
                pack.framework().participants().partners().stream()
                        .map(PartnerReply::of)
                        .toList(),
                pack.activities().stream().map(ShareableReply::of).toList(),
                agreements.of(pack.authority()).stream()
                        .sorted(Comparator.comparing(Agreement::lastDay).reversed())
                        .map(one -> AgreementReply.of(one, pack, today))
                        .toList());
    }
}

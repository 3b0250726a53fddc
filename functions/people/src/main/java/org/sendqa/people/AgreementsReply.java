package org.sendqa.people;

import java.util.List;

/**
 * Agreements on sharing data, and what is needed to record one.
 *
 * @param partners with whom the framework asks for one; none where it asks for none
 * @param activities what an agreement may cover
 * @param agreements on record, those that end last first
 */
public record AgreementsReply(
        List<PartnerReply> partners, List<ShareableReply> activities, List<AgreementReply> agreements) {

    /** Copies the lists. */
    public AgreementsReply {
        partners = List.copyOf(partners);
        activities = List.copyOf(activities);
        agreements = List.copyOf(agreements);
    }
}

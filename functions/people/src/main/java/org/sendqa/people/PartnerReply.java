package org.sendqa.people;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.Partner;

/**
 * Whose people take part only under an agreement.
 *
 * @param title as sentences call them
 * @param recommendedBy the body that must have recommended it before; null if none must
 */
public record PartnerReply(
        String partner, String title, @Nullable String recommendedBy) {

    static PartnerReply of(Partner partner) {
        String body = partner.recommendedBy();
        return new PartnerReply(partner.id(), partner.title(), body.isEmpty() ? null : body);
    }
}

package org.sendqa.dynamodb;

import org.sendqa.domain.sharing.Agreement;

/** The keys of agreements on sharing data, beside {@link Keys}. */
final class SharingKeys {

    private SharingKeys() {}

    /** An agreement with a partner. */
    static Key agreement(Agreement agreement) {
        Key all = agreements(agreement.authority());
        return new Key(
                all.pk(), "%s%s|%03d".formatted(all.sk(), agreement.terms().partner(), agreement.number()));
    }

    /** Where all agreements of an authority stand. */
    static Key agreements(String authority) {
        return new Key(String.join("|", authority, "agreements"), "agreement|");
    }
}

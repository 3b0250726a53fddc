package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Partner;

/** Reads which people from outside take part only under an agreement on sharing data. */
final class PartnerReader {

    private PartnerReader() {}

    static List<Partner> all(Located pack) {
        return Maybe.list(pack.member("authority"), "partners").stream()
                .map(partner -> partner(pack, partner))
                .toList();
    }

    private static Partner partner(Located pack, Located partner) {
        Partner read = new Partner(
                partner.text("id"),
                partner.text("title"),
                Set.copyOf(Maybe.texts(partner, "agencies")),
                Set.copyOf(Maybe.texts(partner, "roles")),
                recommendedBy(pack, Maybe.text(partner, "recommendedBy")));
        if (read.agencies().isEmpty() && read.roles().isEmpty()) {
            throw partner.refused("agencies", "must name those of its people, or their roles: nobody would be of it");
        }
        return read;
    }

    /** The body's title; whether there is such a body is asked with all references. */
    private static String recommendedBy(Located pack, String body) {
        return Maybe.file(pack, "bodies", "bodies").stream()
                .filter(one -> one.text("id").equals(body))
                .findFirst()
                .map(one -> one.text("title"))
                .orElse("");
    }
}

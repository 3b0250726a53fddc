package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Level;
import org.sendqa.domain.sharing.Terms;
import org.sendqa.domain.words.Coded;

/** An agreement as an item: its terms, and the day on which it was withdrawn if it was. */
final class AgreementItem {

    private AgreementItem() {}

    static Item toItem(Agreement agreement) {
        Terms terms = agreement.terms();
        Item item = Item.of(SharingKeys.agreement(agreement))
                .with("authority", agreement.authority())
                .with("partner", terms.partner())
                .with("number", agreement.number())
                .with("activities", terms.activities().stream().sorted().toList())
                .with("level", terms.level().code())
                .with("from", terms.from().toString())
                .with("until", terms.until().toString())
                .with("revision", agreement.revision().number())
                .with("head", agreement.revision().head());
        Item recommended = with(item, "recommendedOn", terms.recommendedOn());
        return with(recommended, "withdrawnOn", agreement.withdrawnOn());
    }

    private static Item with(Item item, String name, Optional<LocalDate> day) {
        return day.map(known -> item.with(name, known.toString())).orElse(item);
    }

    static Agreement fromItem(Item item) {
        Terms terms = new Terms(
                item.text("partner"),
                Set.copyOf(item.texts("activities")),
                Coded.of(Level.class, item.text("level")),
                LocalDate.parse(item.text("from")),
                LocalDate.parse(item.text("until")),
                item.optionalText("recommendedOn").map(LocalDate::parse));
        return new Agreement(
                item.text("authority"),
                terms,
                item.number("number"),
                item.optionalText("withdrawnOn").map(LocalDate::parse),
                new Revision(item.number("revision"), item.text("head")));
    }
}

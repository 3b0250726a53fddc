package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.NeverSent;
import org.sendqa.domain.sampling.Probability;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A drawn case as an item, with its place in the sample. */
final class DrawnCaseItem {

    private DrawnCaseItem() {}

    /** A case with the item key it belongs under and its place in the sample, from 0. */
    static Item toItem(Key key, DrawnCase drawn, int place) {
        Subject subject = drawn.subject();
        Map<String, String> dates = new TreeMap<>();
        subject.dates().forEach((event, day) -> dates.put(event, day.toString()));
        return Item.of(key)
                .with("drawId", drawn.drawId())
                .with("stratum", drawn.stratum())
                .with("probability", drawn.probability().text())
                .with("replaced", drawn.replaced())
                .with("place", place)
                .with("caseKey", subject.caseKey())
                .with("attributes", subject.attributes())
                .with("dates", dates)
                .with("contributions", contributions(subject.contributions()))
                .with("missing", drawn.missing())
                .with("notExpected", drawn.neverSent().notExpected())
                .with("missingSince", drawn.neverSent().since().toString());
    }

    static DrawnCase fromItem(Item item) {
        Map<String, LocalDate> dates = new TreeMap<>();
        item.map("dates").forEach((event, day) -> dates.put(event, LocalDate.parse(day)));
        Subject subject = new Subject(
                item.text("caseKey"), item.map("attributes"), dates, contributions(item.value("contributions")));
        return new DrawnCase(
                item.text("drawId"),
                item.text("stratum"),
                subject,
                Probability.of(item.text("probability")),
                item.flag("replaced"),
                neverSent(item));
    }

    /** What was said before days counted from it was said long ago. */
    private static NeverSent neverSent(Item item) {
        return new NeverSent(
                item.optionalTexts("missing"),
                item.optionalTexts("notExpected"),
                item.optionalText("missingSince").map(LocalDate::parse).orElse(LocalDate.EPOCH));
    }

    private static AttributeValue contributions(List<Contribution> contributions) {
        return AttributeValue.fromL(contributions.stream()
                .map(one -> AttributeValue.fromM(Map.of(
                        "role", Table.text(one.role()),
                        "person", Table.text(one.person()),
                        "entered", AttributeValue.fromBool(one.entered()))))
                .toList());
    }

    private static List<Contribution> contributions(AttributeValue list) {
        return list.l().stream()
                .map(one -> new Item(one.m()))
                .map(one -> new Contribution(one.text("role"), one.text("person"), one.flag("entered")))
                .toList();
    }
}

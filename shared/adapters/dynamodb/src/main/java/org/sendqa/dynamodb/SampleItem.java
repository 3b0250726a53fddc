package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Theme;

/** A sample as an item; its cases are items of their own. */
final class SampleItem {

    private SampleItem() {}

    static Item toItem(Sample sample) {
        return Item.of(Keys.sample(sample.cycle(), sample.draw()))
                .with("draw", sample.draw())
                .with("snapshot", sample.snapshot())
                .with("certificate", sample.certificate())
                .with("profile", sample.settled().profile())
                .with("demands", DemandItem.toValue(sample.settled().demands()))
                .with("theme", sample.settled().theme().text())
                .with("conflicts", sample.settled().conflicts())
                .with("revision", sample.revision().number())
                .with("head", sample.revision().head());
    }

    static Sample fromItem(CycleRef cycle, Item item, List<DrawnCase> cases) {
        return new Sample(
                cycle,
                item.text("draw"),
                item.text("snapshot"),
                item.text("certificate"),
                new Sample.Settled(
                        item.text("profile"),
                        DemandItem.fromValue(item.value("demands")),
                        Theme.read(item.optionalText("theme").orElse("")),
                        item.optionalTexts("conflicts")),
                cases,
                new Revision(item.number("revision"), item.text("head")));
    }
}

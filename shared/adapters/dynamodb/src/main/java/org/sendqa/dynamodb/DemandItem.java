package org.sendqa.dynamodb;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.sampling.Demand;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a quota asked for, as a list inside a sample's item. */
final class DemandItem {

    private DemandItem() {}

    static AttributeValue toValue(List<Demand> demands) {
        return AttributeValue.fromL(demands.stream()
                .map(demand -> new Item(Map.of())
                        .with("label", demand.label())
                        .with("wanted", demand.wanted())
                        .with("strata", demand.strata()))
                .map(demand -> AttributeValue.fromM(demand.attributes()))
                .toList());
    }

    static List<Demand> fromValue(AttributeValue list) {
        return list.l().stream()
                .map(one -> new Item(one.m()))
                .map(one -> new Demand(one.text("label"), one.number("wanted"), one.texts("strata")))
                .toList();
    }
}

package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.instrument.UploadedVersion;
import org.sendqa.domain.instrument.UploadedVersion.Approved;
import org.sendqa.domain.instrument.UploadedVersion.Origin;
import org.sendqa.domain.instrument.UploadedVersion.Proposed;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;
import org.sendqa.domain.instrument.UploadedVersions;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Uploaded versions as one item: a list of maps, since an authority uploads a few a year. */
final class UploadedVersionsItem {

    private UploadedVersionsItem() {}

    static Item toItem(Key key, UploadedVersions all) {
        List<AttributeValue> versions =
                all.versions().stream().map(UploadedVersionsItem::map).toList();
        return Item.of(key)
                .with("versions", AttributeValue.fromL(versions))
                .with("overlay", all.overlay())
                .with("revision", all.revision().number())
                .with("head", all.revision().head());
    }

    static UploadedVersions fromItem(String authority, Item item) {
        List<UploadedVersion> versions = item.value("versions").l().stream()
                .map(one -> version(new Item(one.m())))
                .toList();
        return new UploadedVersions(
                authority, versions, item.text("overlay"), new Revision(item.number("revision"), item.text("head")));
    }

    private static AttributeValue map(UploadedVersion version) {
        Origin origin = version.origin();
        Map<String, AttributeValue> map = new HashMap<>(Map.of(
                "instrument", Table.text(origin.instrument()),
                "version", Table.number(origin.version()),
                "title", Table.text(origin.title()),
                "digest", Table.text(origin.digest()),
                "by", Table.text(origin.by()),
                "at", Table.text(origin.at().toString())));
        version.approval().ifPresent(approved -> map.putAll(signed("approved", approved.by(), approved.at())));
        if (version instanceof Withdrawn withdrawn) {
            map.putAll(signed("withdrawn", withdrawn.by(), withdrawn.at()));
            map.put("reason", Table.text(withdrawn.reason()));
        }
        return AttributeValue.fromM(map);
    }

    private static Map<String, AttributeValue> signed(String what, String by, Instant at) {
        return Map.of(what + "By", Table.text(by), what + "At", Table.text(at.toString()));
    }

    private static UploadedVersion version(Item item) {
        Origin origin = new Origin(
                item.text("instrument"),
                item.number("version"),
                item.text("title"),
                item.text("digest"),
                item.text("by"),
                Instant.parse(item.text("at")));
        return item.optionalText("approvedBy")
                .map(by -> new Approved(origin, by, Instant.parse(item.text("approvedAt"))))
                .map(approved -> standing(approved, item))
                .orElseGet(() -> new Proposed(origin));
    }

    private static UploadedVersion standing(Approved approved, Item item) {
        return item.optionalText("withdrawnBy")
                .<UploadedVersion>map(
                        by -> new Withdrawn(approved, by, Instant.parse(item.text("withdrawnAt")), item.text("reason")))
                .orElse(approved);
    }
}

package org.sendqa.domain.sampling;

import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.JsonRefused;

/** A forger's last step: canonical form and digest made anew, if what was edited can still be read. */
final class Redigested {

    private Redigested() {}

    static String text(String edited) {
        try {
            JsonObject object = new JsonObject();
            ((Json.Obj) JsonReader.read(edited)).members().forEach((name, value) -> {
                if (!name.equals("digest")) {
                    object.put(name, value);
                }
            });
            String digest = Digest.of(CanonicalJson.write(object.build()));
            return CanonicalJson.write(object.put("digest", digest).build());
        } catch (JsonRefused unreadable) {
            return edited;
        }
    }
}

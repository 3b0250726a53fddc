package org.sendqa.testing;

import java.util.HashMap;
import java.util.Map;
import org.sendqa.domain.audit.AnswerObjects;

/** Submitted answers for tests, kept in memory. */
public final class InMemoryAnswerObjects implements AnswerObjects {

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public String keep(String authority, String audit, String canonicalJson) {
        String key = keyOf(authority, audit, canonicalJson);
        texts.put(key, canonicalJson);
        return key;
    }

    @Override
    public String keyOf(String authority, String audit, String canonicalJson) {
        return "answers/%s/%s/%08x.json".formatted(authority, audit, canonicalJson.hashCode());
    }

    @Override
    public String read(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("No answers lie under " + key);
        }
        return text;
    }

    /** How many objects there are. */
    public int count() {
        return texts.size();
    }
}

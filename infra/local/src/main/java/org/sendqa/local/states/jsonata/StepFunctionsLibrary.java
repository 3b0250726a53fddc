package org.sendqa.local.states.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The functions Step Functions adds to JSONata and that need neither time nor chance. Source: AWS Step Functions
 * Developer Guide, "Transforming data with JSONata", JSONata functions provided by Step Functions.
 */
final class StepFunctionsLibrary {

    private static final Set<String> DIGESTS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");
    private static final int LONGEST_RANGE = 1000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StepFunctionsLibrary() {}

    static void bindTo(Jsonata.Frame frame) {
        Jsonata.Fn2<List<?>, Number, Object> partition = StepFunctionsLibrary::partition;
        Jsonata.Fn3<Number, Number, Number, Object> range = StepFunctionsLibrary::range;
        Jsonata.Fn2<String, String, Object> hash = StepFunctionsLibrary::hash;
        Jsonata.Fn1<String, Object> parse = StepFunctionsLibrary::parse;
        frame.bind("partition", Jsonata.function("partition", partition, "<an:a>"));
        frame.bind("range", Jsonata.function("range", range, "<nnn:a>"));
        frame.bind("hash", Jsonata.function("hash", hash, "<ss:s>"));
        frame.bind("parse", Jsonata.function("parse", parse, "<s:x>"));
    }

    private static Object partition(List<?> array, Number size) {
        int chunk = size.intValue();
        if (chunk < 1) {
            throw new IllegalArgumentException("$partition needs a size of at least 1, not " + size);
        }
        List<Object> chunks = new ArrayList<>();
        for (int from = 0; from < array.size(); from += chunk) {
            chunks.add(new ArrayList<>(array.subList(from, Math.min(from + chunk, array.size()))));
        }
        return chunks;
    }

    private static Object range(Number first, Number last, Number step) {
        long by = step.longValue();
        if (by == 0) {
            throw new IllegalArgumentException("$range needs a step other than 0");
        }
        List<Object> numbers = new ArrayList<>();
        for (long next = first.longValue(); by > 0 ? next <= last.longValue() : next >= last.longValue(); next += by) {
            if (numbers.size() == LONGEST_RANGE) {
                throw new IllegalArgumentException("$range makes at most " + LONGEST_RANGE + " numbers");
            }
            numbers.add(next);
        }
        return numbers;
    }

    private static Object hash(String text, String algorithm) {
        if (!DIGESTS.contains(algorithm)) {
            throw new IllegalArgumentException("$hash knows MD5, SHA-1, SHA-256, SHA-384, SHA-512, not " + algorithm);
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object parse(String json) {
        try {
            return PlainObjects.toPlain(MAPPER.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("$parse read what isn't JSON: " + notJson.getOriginalMessage(), notJson);
        }
    }
}

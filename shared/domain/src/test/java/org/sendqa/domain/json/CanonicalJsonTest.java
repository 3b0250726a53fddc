package org.sendqa.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void writesThePublishedExampleOfSection322ButItsFractions() {
        String published = """
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(CanonicalJson.write(JsonReader.read(published)))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void sortsThePublishedNamesOfSection323() {
        String published = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";

        assertThat(CanonicalJson.write(JsonReader.read(published)))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void writesMinusZeroAsZero() {
        assertThat(CanonicalJson.write(JsonReader.read("-0"))).isEqualTo("0");
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(CanonicalJson.write(new Json.Text("\b\t\n\f\r\"\\/\u0000\u001f\u007f\u2028")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007f\u2028\"");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThatThrownBy(() -> CanonicalJson.write(new Json.Text("a\ud800")))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("half a surrogate pair");
    }

    @Test
    void agreesWithAnotherImplementationOnRandomValuesAndReadsThemBack() throws IOException {
        Random random = new Random(8785);
        for (int round = 0; round < 500; round++) {
            Json value = new Json.Arr(List.of(randomValue(random, 4)));
            String canonical = CanonicalJson.write(value);

            assertThat(canonical).isEqualTo(new JsonCanonicalizer(canonical).getEncodedString());
            assertThat(JsonReader.read(canonical)).isEqualTo(value);
        }
    }

    private static Json randomValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Json.Whole(random.nextLong(-Json.Whole.MOST, Json.Whole.MOST) >> random.nextInt(53));
            case 1 -> new Json.Flag(random.nextBoolean());
            case 2 -> new Json.Nil();
            case 3 -> new Json.Text(randomText(random));
            case 4 -> {
                List<Json> items = new ArrayList<>();
                random.ints(random.nextInt(4)).forEach(_ -> items.add(randomValue(random, depth - 1)));
                yield new Json.Arr(items);
            }
            default -> {
                Map<String, Json> members = new LinkedHashMap<>();
                random.ints(random.nextInt(6))
                        .forEach(_ -> members.put(randomText(random), randomValue(random, depth - 1)));
                yield new Json.Obj(members);
            }
        };
    }

    private static String randomText(Random random) {
        int[] points = random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT)
                .map(point -> point >> random.nextInt(16))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .toArray();
        return new String(points, 0, points.length);
    }
}

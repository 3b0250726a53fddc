package org.sendqa.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsEveryKindOfValue() {
        Json read = JsonReader.read(" {\"a\" : [1, -20, true, false, null, \"x\"], \"b\":{}} ");

        Json.Arr items = new Json.Arr(List.of(
                new Json.Whole(1),
                new Json.Whole(-20),
                new Json.Flag(true),
                new Json.Flag(false),
                new Json.Nil(),
                new Json.Text("x")));
        assertThat(read).isEqualTo(new Json.Obj(Map.of("a", items, "b", new Json.Obj(Map.of()))));
    }

    @Test
    void keepsMembersInTheOrderTheyWereWritten() {
        assertThat(Located.root(JsonReader.read("{\"z\":1,\"a\":2,\"m\":3}"))
                        .object()
                        .members()
                        .keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void understandsEveryEscape() {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u20aC\\ud83D\\uDE00\""))
                .isEqualTo(new Json.Text("\"\\/\b\f\n\r\t€😀"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Json.Whole.MOST, -Json.Whole.MOST})
    void readsWholeNumbersUpTo53Bits(long number) {
        assertThat(JsonReader.read(Long.toString(number))).isEqualTo(new Json.Whole(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{^a^:1,^a^:2} | Line 1, column 11: The name 'a' stands twice in one object",
                "^\\ud800^ | Line 1, column 9: A text holds half a surrogate pair; write the whole character",
                "^\\udc00x^ | Line 1, column 10: A text holds half a surrogate pair; write the whole character",
                "1.0 | Line 1, column 2: Only whole numbers are read here; write the number as a text",
                "1e3 | Line 1, column 2: Only whole numbers are read here; write the number as a text",
                "9007199254740992 | Line 1, column 17: 9007199254740992 is too large for JSON; write it as a text",
                "90071992547409910 | Line 1, column 18: 90071992547409910 is too large for JSON; write it as a text",
                "-01 | Line 1, column 4: A number starts with a needless 0; take it away",
                "00 | Line 1, column 3: A number starts with a needless 0; take it away",
                "- | Line 1, column 2: The end of the text stands where a value must come",
                "[1,] | Line 1, column 4: ']' stands where a value must come",
                "[1 2] | Line 1, column 4: '2' stands where ']' must come",
                "{^a^ 1} | Line 1, column 6: '1' stands where ':' must come",
                "{a:1} | Line 1, column 2: 'a' stands where '\"' must come",
                "tru | Line 1, column 4: The end of the text stands where 'e' must come",
                "{} x | Line 1, column 4: 'x' stands after the end of the value; take it away",
                "^a | Line 1, column 3: A text isn't closed; add the missing \"",
                "^\\x^ | Line 1, column 3: 'x' can't follow a backslash",
                "^\\u12g4^ | Line 1, column 6: \\u needs four hexadecimal digits",
            })
    void refusesWhatReadersUnderstandDifferently(String text, String sentence) {
        assertThatThrownBy(() -> JsonReader.read(text.replace('^', '"')))
                .isInstanceOf(JsonRefused.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesNumbersOfAnyLength() {
        assertThatThrownBy(() -> JsonReader.read("9".repeat(1_000)))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("is too large for JSON");
    }

    @Test
    void saysTheLineOfARefusal() {
        assertThatThrownBy(() -> JsonReader.read("{\n  \"a\": 1,\n  \"b\": ?\n}"))
                .hasMessage("Line 3, column 8: '?' stands where a value must come");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\nb\"", "\"a\u0000\"", "\"\u001f\""})
    void refusesBareControlCharactersInTexts(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).hasMessageContaining("stands bare in a text");
    }

    @Test
    void refusesAByteOrderMarkAndForeignBlanks() {
        assertThatThrownBy(() -> JsonReader.read("\ufeff{}")).hasMessageContaining("Character U+FEFF stands where");
        assertThatThrownBy(() -> JsonReader.read("\u00a0{}")).hasMessageContaining("Character U+00A0 stands where");
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThat(JsonReader.read("[".repeat(65) + "]".repeat(65))).isInstanceOf(Json.Arr.class);
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000)))
                .hasMessage("Line 1, column 66: Values are nested more than 64 deep");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        assertThat(JsonReader.read("\"é\"".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Json.Text("é"));
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xe9, '"'}))
                .hasMessage("Byte 2: here the bytes aren't UTF-8; save the text as UTF-8");
    }
}

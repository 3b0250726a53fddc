package org.sendqa.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPatternTest {

    private static final String UPLOAD = """
            {"source": "aws.s3", "detail": {"bucket": {"name": "uploads"},
             "object": {"key": "registers/one.csv", "size": 5}, "tags": ["a", "b"]}}""";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{\"source\": [\"aws.s3\"]} | true",
                "{\"source\": [\"aws.ec2\", \"aws.s3\"]} | true",
                "{\"source\": [\"aws.ec2\"]} | false",
                "{\"detail\": {\"object\": {\"key\": [{\"prefix\": \"registers/\"}]}}} | true",
                "{\"detail\": {\"object\": {\"key\": [{\"prefix\": \"papers/\"}]}}} | false",
                "{\"detail\": {\"object\": {\"key\": [{\"suffix\": \".csv\"}]}}} | true",
                "{\"detail\": {\"object\": {\"key\": [{\"suffix\": \".xlsx\"}]}}} | false",
                "{\"detail\": {\"object\": {\"size\": [5.0]}}} | true",
                "{\"detail\": {\"object\": {\"size\": [{\"prefix\": \"5\"}]}}} | false",
                "{\"detail\": {\"tags\": [\"b\"]}} | true",
                "{\"detail\": {\"tags\": [\"c\"]}} | false",
                "{\"detail\": {\"object\": {\"etag\": [{\"exists\": false}]}}} | true",
                "{\"detail\": {\"object\": {\"key\": [{\"exists\": false}]}}} | false",
                "{\"detail\": {\"object\": {\"key\": [{\"exists\": true}]}}} | true",
                "{\"source\": [{\"anything-but\": [\"aws.ec2\"]}]} | true",
                "{\"source\": [{\"anything-but\": {\"prefix\": \"aws.\"}}]} | false",
                "{\"nothing\": [{\"anything-but\": \"x\"}]} | false",
                "{\"source\": [\"aws.s3\"], \"detail\": {\"bucket\": {\"name\": [\"other\"]}}} | false",
            })
    void anEventIsWanted(String pattern, boolean wanted) {
        assertThat(EventPattern.of(json(pattern)).matches(json(UPLOAD))).isEqualTo(wanted);
    }

    @Test
    void aConditionThatIsNotKnownIsRefusedByItsName() {
        assertThatThrownBy(() -> EventPattern.of(json("{\"a\": [{\"wildcard\": \"*\"}]}")))
                .hasMessageEndingWith("exists and anything-but, not wildcard.");
        assertThatThrownBy(() -> EventPattern.of(json("{\"$or\": [{\"a\": [1]}]}")))
                .hasMessageStartingWith("$or is not known");
        assertThatThrownBy(() -> EventPattern.of(json("{\"a\": \"b\"}")))
                .hasMessageContaining("mapping of names to lists");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}

package org.sendqa.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.local.states.Invocation;

class ClosedFunctionTest {

    private static final List<String> HEARD = new ArrayList<>();
    private static final JsonNode HELLO = TextNode.valueOf("hello");

    @Test
    void aCallThatComesAfterTheEndStartsNoHandlerThatNobodyWouldClose() {
        Function function = SampleFunction.of(Echo.class, 1);
        assertThat(function.invoke(HELLO)).isEqualTo(new Invocation.Answered(HELLO));
        function.close();
        assertThat(function.invoke(HELLO)).isInstanceOf(Invocation.Failed.class);
        assertThat(HEARD).containsExactly("made", "hello", "closed");
    }

    /** Answers what it is told. */
    static final class Echo implements RequestHandler<String, String>, AutoCloseable {

        Echo() {
            HEARD.add("made");
        }

        @Override
        public String handleRequest(String word, Context context) {
            HEARD.add(word);
            return word;
        }

        @Override
        public void close() {
            HEARD.add("closed");
        }
    }
}

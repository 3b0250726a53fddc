package org.sendqa.local.events;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.local.template.Place;
import org.sendqa.local.template.StreamDeclaration;

class StreamFilterTest {

    @Test
    void aConditionThatIsNotKnownIsRefusedWithItsLineAndFunction() throws JsonProcessingException {
        var filter = new ObjectMapper().readTree("{\"eventName\": [{\"cheese\": 1}]}");
        StreamDeclaration stream = new StreamDeclaration(
                "arn:t", "deliver-mail", true, 10, 1, false, false, List.of(filter), new Place("template.yaml", 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.filters(stream))
                .withMessageStartingWith("template.yaml line 7, stream filter of deliver-mail: The local AWS knows");
    }
}

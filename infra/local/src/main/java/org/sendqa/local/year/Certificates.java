package org.sendqa.local.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.ToIntFunction;

/** The certificates of one round, in numbers. */
record Certificates(List<JsonNode> all) {

    /** Copies the list. */
    Certificates {
        all = List.copyOf(all);
    }

    /** The cases that the strata asked for. */
    int planned() {
        return all.stream()
                .mapToInt(one -> sum(one, stratum -> stratum.path("size").asInt()))
                .sum();
    }

    /** The cases drawn. */
    int drawn() {
        return all.stream().mapToInt(one -> listed(one, "selected")).sum();
    }

    /** The cases that could be drawn, in the largest draw. */
    int frame() {
        return all.stream().mapToInt(one -> listed(one, "frame")).max().orElse(0);
    }

    private static int listed(JsonNode certificate, String list) {
        return sum(certificate, stratum -> stratum.path(list).size());
    }

    private static int sum(JsonNode certificate, ToIntFunction<JsonNode> figure) {
        return certificate.path("strata").valueStream().mapToInt(figure).sum();
    }
}

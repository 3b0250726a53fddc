package org.sendqa.domain.expression;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Writes what conditions compare as JSON: an object whose one name says what it is. */
final class OperandWriter {

    private OperandWriter() {}

    static Json write(Operand operand) {
        JsonObject json = new JsonObject();
        return switch (operand) {
            case Operand.Answer(String question, String part) ->
                json.put("answer", part.isEmpty() ? question : question + "." + part)
                        .build();
            case Operand.Attribute(String name) -> json.put("case", name).build();
            case Operand.Text(String text) -> json.put("text", text).build();
            case Operand.Whole(long number) -> json.put("number", number).build();
            case Operand.Day(LocalDate date) ->
                json.put("date", date.toString()).build();
            case Operand.Days(Operand from, Operand to) ->
                json.list("days", List.of(write(from), write(to))).build();
            case Operand.Count(String question) -> json.put("count", question).build();
        };
    }
}

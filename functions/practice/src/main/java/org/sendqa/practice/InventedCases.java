package org.sendqa.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.practice.InventedCase;

/** The cases that come with the product to practise on, the same for every authority. */
record InventedCases(List<InventedCase> cases) {

    /** Copies the cases. */
    InventedCases {
        cases = List.copyOf(cases);
    }

    /** All of them; the last one is for whatever isn't among the subjects of the others. */
    static InventedCases read() {
        return new InventedCases(Stream.of("plan", "advice", "page", "case")
                .map(InventedCases::read)
                .toList());
    }

    /** The one of a kind of subject. */
    InventedCase of(String subject) {
        return cases.stream()
                .filter(one -> one.subjects().contains(subject))
                .findFirst()
                .orElseGet(cases::getLast);
    }

    private static InventedCase read(String name) {
        Located json = Located.root(JsonReader.read(text("%s.json".formatted(name))));
        return new InventedCase(
                Set.copyOf(json.texts("subjects")),
                json.text("title"),
                json.textsByName("facts"),
                json.list("parts").stream()
                        .map(part -> new InventedCase.Part(part.text("heading"), part.texts("paragraphs")))
                        .toList());
    }

    private static String text(String file) {
        try (InputStream stream = InventedCases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

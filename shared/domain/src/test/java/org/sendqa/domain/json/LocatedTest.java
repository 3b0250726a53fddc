package org.sendqa.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LocatedTest {

    private static final Located DOCUMENT = Located.root(new JsonObject()
            .put("name", "Dorset")
            .put("size", 6)
            .put("large", Json.Whole.MOST)
            .put("live", true)
            .put("none", new Json.Nil())
            .texts("roles", List.of("team-manager", "provision-lead"))
            .texts("key", Map.of("locality", "North"))
            .list("draws", List.of(new JsonObject().put("size", "one").build()))
            .build());

    @Test
    void readsEachKindOfMember() {
        assertThat(DOCUMENT.text("name")).isEqualTo("Dorset");
        assertThat(DOCUMENT.number("size")).isEqualTo(6);
        assertThat(DOCUMENT.whole("large")).isEqualTo(Json.Whole.MOST);
        assertThat(DOCUMENT.flag("live")).isTrue();
        assertThat(DOCUMENT.texts("roles")).containsExactly("team-manager", "provision-lead");
        assertThat(DOCUMENT.textsByName("key")).containsExactly(Map.entry("locality", "North"));
    }

    @Test
    void anObjectWithAMemberThatNobodyAskedForIsRefusedByThatMember() {
        assertThat(DOCUMENT.member("key").only("locality", "area").text("locality"))
                .isEqualTo("North");
        assertThatThrownBy(() -> DOCUMENT.member("key").only("area"))
                .hasMessage("key.locality isn't known here; leave it out");
        Located scripted = Located.root(new JsonObject().put("<script>", true).build());
        assertThatThrownBy(() -> scripted.only("area")).hasMessage("something isn't known here; leave it out");
    }

    @Test
    void takesAMissingAndANullMemberForNone() {
        assertThat(DOCUMENT.find("none")).isEmpty();
        assertThat(DOCUMENT.find("nowhere")).isEmpty();
        assertThat(DOCUMENT.find("name")).map(Located::text).contains("Dorset");
    }

    @Test
    void refusalsNameThePlace() {
        refuses(() -> DOCUMENT.text("nowhere"), "nowhere is missing");
        refuses(() -> DOCUMENT.list("draws").getFirst().whole("size"), "draws[0].size must be a whole number");
        refuses(() -> DOCUMENT.list("draws").getFirst().text("id"), "draws[0].id is missing");
        refuses(() -> DOCUMENT.text("size"), "size must be a text");
        refuses(() -> DOCUMENT.flag("name"), "name must be true or false");
        refuses(() -> DOCUMENT.list("name"), "name must be an array");
        refuses(() -> DOCUMENT.textsByName("name"), "name must be an object");
        refuses(() -> DOCUMENT.number("large"), "large must be a smaller number");
        refuses(() -> Located.root(new Json.Nil()).text("name"), "The document must be an object");
    }

    @Test
    void aNameIsPutOnce() {
        assertThatThrownBy(() -> new JsonObject().put("a", 1).put("a", 2)).hasMessage("The name 'a' is put twice");
    }

    @Test
    void aLineIsShortAndHoldsNothingThatCanNotBeSeen() {
        Located root = Located.root(
                JsonReader.read("{\"fine\":\"née, ok\",\"nul\":\"a\\u0000b\",\"long\":\"" + "x".repeat(201) + "\"}"));
        assertThat(root.line("fine")).isEqualTo("née, ok");
        refuses(() -> root.line("nul"), "nul must be a line of at most 200 characters");
        refuses(() -> root.line("long"), "long must be a line of at most 200 characters");
    }

    private static void refuses(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(JsonRefused.class).hasMessage(sentence);
    }
}

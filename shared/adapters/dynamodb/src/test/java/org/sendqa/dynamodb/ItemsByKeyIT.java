package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DynamoDbLocal.class)
class ItemsByKeyIT {

    private static final int MORE_THAN_TWO_CALLS_TAKE = 230;

    private final Table table;

    ItemsByKeyIT(Table table) {
        this.table = table;
    }

    @Test
    void manyItemsComeInTheOrderOfTheirKeysWithoutThoseThatAreNotThere() {
        List<Key> keys = IntStream.rangeClosed(1, MORE_THAN_TWO_CALLS_TAKE)
                .mapToObj(number -> new Key("dor|many", "%04d".formatted(MORE_THAN_TWO_CALLS_TAKE - number)))
                .toList();
        keys.forEach(
                key -> assertThat(table.write(List.of(table.add(Item.of(key))))).isTrue());
        List<Key> asked =
                Stream.concat(Stream.of(Keys.nothing()), keys.stream()).toList();
        assertThat(table.all(asked)).extracting(Item::key).isEqualTo(keys);
        assertThat(table.all(List.of())).isEmpty();
    }

    @Test
    void aKeyAskedTwiceIsAnsweredTwice() {
        Key key = new Key("dor|twice", "one");
        assertThat(table.write(List.of(table.add(Item.of(key))))).isTrue();
        assertThat(table.all(List.of(key, key))).hasSize(2);
    }
}

package org.sendqa.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A made-up child, in a made-up street. */
class LeakSearchTest {

    private final LeakSearch search = new LeakSearch(new Terms(
            List.of("Zo\u00eb Sample-Lindqvist", "Li O'Hara"),
            List.of(LocalDate.parse("2012-03-04")),
            List.of("7 Nowhere Lane, Littleton, ZZ9 9ZZ")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zo\u00eb Sample-Lindqvist",
                "ZOE",
                "Zoe's views",
                "from her mother, Ms Lindqvist,",
                "Sample-\n  Lindqvist",
                "Lind-\nqvist was seen",
                "Lind\u00adqvist",
                "Z o e S a m p l e L i n d q v i s t",
                "ZoeSampleLindqvist.docx",
                "Zoe\nSample",
                "Li came",
                "O\u2019Hara",
                "OHara",
                "O'HARA'S",
                "L\u200bi"
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(search.in(text)).containsExactly(TermKind.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lily likes", "the samples were", "aloe", "a list of lindens", "O. Harald", ""})
    void otherWordsAreNoNames(String text) {
        assertThat(search.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4/3/2012",
                "04/03/12",
                "04.03.2012",
                "4 - 3 - 2012",
                "2012-03-04",
                "4 March 2012",
                "4th of March,\n2012",
                "the 4TH MAR 12",
                "March 4, 2012",
                "04032012",
                "20120304"
            })
    void aBirthDateIsFoundInEveryUsualForm(String text) {
        assertThat(search.in("born " + text + " in")).containsExactly(TermKind.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2012", "4/3/2013", "14/3/2012", "March 2012", "4 March", "40320123"})
    void otherDatesAreNone(String text) {
        assertThat(search.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 nowhere\nlane", "7, Nowhere Lane", "ZZ9 9ZZ", "zz99zz"})
    void anAddressIsFoundByItsStreetOrItsPostcode(String text) {
        assertThat(search.in(text)).containsExactly(TermKind.ADDRESS);
    }

    @Test
    void aTownByItselfIsNoAddress() {
        assertThat(search.in("a school in Littleton")).isEmpty();
    }

    @Test
    void everythingThatIsThereIsNamed() {
        assertThat(search.in("Zoe, 4 March 2012, 7 Nowhere Lane")).isEqualTo(Set.of(TermKind.values()));
    }

    @Test
    void termsDontSayWhatTheyAre() {
        Terms terms = new Terms(List.of("Zoe"), List.of(), List.of());
        assertThat(terms.toString()).isEqualTo("Terms");
        assertThat(terms.nameSomebody()).isTrue();
        assertThat(new Terms(List.of("Z.", " "), List.of(), List.of()).nameSomebody())
                .isFalse();
    }
}

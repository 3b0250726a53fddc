package org.sendqa.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                "S a m p l e",
                "Lind qvist",
                "SampleZ",
                "ZSample_2",
                "Sample2012.docx",
                "ZoeSampleLindqvist.docx",
                "Zoe\nSample",
                "Li came",
                "O\u2019Hara",
                "OHara",
                "O'HARA'S",
                "L\u200bi"
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(kinds(search, text)).containsExactly(TermKind.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lily likes",
                "the samples were",
                "a sampler",
                "sam pled",
                "s a m",
                "aloe",
                "a list of lindens",
                "O. Harald",
                ""
            })
    void otherWordsAreNoNames(String text) {
        assertThat(kinds(search, text)).isEmpty();
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
                "20120304",
                "040312",
                "DOB120304"
            })
    void aBirthDateIsFoundInEveryUsualForm(String text) {
        assertThat(kinds(search, "born " + text + " in")).containsExactly(TermKind.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2012", "4/3/2013", "14/3/2012", "March 2012", "4 March", "40320123"})
    void otherDatesAreNone(String text) {
        assertThat(kinds(search, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 nowhere\nlane", "7, Nowhere Lane", "ZZ9 9ZZ", "zz99zz"})
    void anAddressIsFoundByItsStreetOrItsPostcode(String text) {
        assertThat(kinds(search, text)).containsExactly(TermKind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lives at ZZ9 9ZZ", "zz99zz", "12 Harbour Lane", "by Harbour Lane", "harbour\nlane"})
    void anAddressInOneLineIsFoundByItsStreetOrItsPostcodeToo(String text) {
        LeakSearch oneLine = searchFor("12 Harbour Lane Littleton ZZ9 9ZZ");
        assertThat(kinds(oneLine, text)).containsExactly(TermKind.ADDRESS);
        assertThat(kinds(oneLine, "a lane in the harbour of Littleton")).isEmpty();
    }

    @Test
    void aStreetIsFoundWithoutItsNumber() {
        assertThat(kinds(search, "went to Nowhere Lane")).containsExactly(TermKind.ADDRESS);
        assertThat(kinds(searchFor("Flat 3, 14a Pen y Bryn"), "in Pen-y-Bryn")).containsExactly(TermKind.ADDRESS);
    }

    @Test
    void twoShortWordsAreNoNameOfFourLetters() {
        LeakSearch four = new LeakSearch(new Terms(List.of("Asif"), List.of(), List.of()));
        assertThat(kinds(four, "as if nothing")).isEmpty();
        assertThat(kinds(four, "A s i f")).containsExactly(TermKind.NAME);
    }

    private static LeakSearch searchFor(String address) {
        return new LeakSearch(new Terms(List.of(), List.of(), List.of(address)));
    }

    @Test
    void aTownByItselfIsNoAddress() {
        assertThat(kinds(search, "a school in Littleton")).isEmpty();
    }

    @Test
    void ofSeveralNamesItIsSaidWhichOneIsThere() {
        assertThat(search.in("Li came to Nowhere Lane"))
                .extracting(Found::words)
                .containsExactly("a name (the one given as number 2)", "an address");
    }

    private static Set<TermKind> kinds(LeakSearch search, String text) {
        return search.in(text).stream().map(Found::kind).collect(Collectors.toSet());
    }

    @Test
    void everythingThatIsThereIsNamed() {
        assertThat(kinds(search, "Zoe, 4 March 2012, 7 Nowhere Lane")).isEqualTo(Set.of(TermKind.values()));
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

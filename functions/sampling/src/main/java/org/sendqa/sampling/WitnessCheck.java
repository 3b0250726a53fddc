package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.sampling.DiceThrow.Before;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;

/** What must hold of entered dice: what they show, who saw it and when. Names alone, so that nothing else is kept. */
final class WitnessCheck {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]{2,60}");

    private WitnessCheck() {}

    static Optional<String> against(Caller caller, PublicValue.Thrown asked, Dice dice) {
        return asked.against(dice.value()).or(() -> witnessFault(caller, dice.witnesses()));
    }

    static Optional<String> dayFault(Before before, Dice dice, Caller caller) {
        LocalDate first = OfficeDay.of(before.since());
        LocalDate today = OfficeDay.of(caller.now());
        return dice.thrownOn().isBefore(first) || dice.thrownOn().isAfter(today)
                ? Optional.of(
                        "They can't have been thrown on %s: give a day from %s, when the draw began to wait, to today."
                                .formatted(DateWords.day(dice.thrownOn()), DateWords.day(first)))
                : Optional.empty();
    }

    private static Optional<String> witnessFault(Caller caller, List<String> witnesses) {
        List<String> names = witnesses.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() != 2 || names.stream().distinct().count() != 2) {
            return Optional.of("Name the two people who saw the dice fall; they must be two different people.");
        }
        if (names.contains(caller.person().name().toLowerCase(Locale.ROOT))) {
            return Optional.of("Whoever enters the dice isn't one of the two who saw them. Name somebody else too.");
        }
        return names.stream().allMatch(name -> NAME.matcher(name).matches())
                ? Optional.empty()
                : Optional.of("Give each witness's name alone: letters, spaces, hyphens, up to 60 of them.");
    }
}

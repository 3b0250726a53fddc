package org.sendqa.register;

import java.util.stream.Collectors;
import org.sendqa.domain.pack.Pack;

/** Says which registers an authority has, to whoever named another. */
final class RegisterNames {

    private RegisterNames() {}

    /** That there is no such register, and which there are. */
    static String unknown(Pack pack, String subject) {
        return pack.registers().stream()
                .map(register -> "%s (%s)".formatted(register.subject(), register.title()))
                .collect(Collectors.joining(
                        ", ", "There is no register of '%s'. Name one of: ".formatted(subject), "."));
    }
}

package org.sendqa.domain.allocation;

import java.util.Optional;

/**
 * A slot as it stands before.
 *
 * @param auditor who has it or, if it is to be filled, had it
 */
public record Held(Slot slot, Optional<String> auditor, Reallocation.State state) {

    boolean isOf(String person) {
        return auditor.filter(person::equals).isPresent();
    }
}

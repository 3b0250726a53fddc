package org.sendqa.local.identity;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The accounts that were opened, as lines of a file, so that they outlast a restart as the people in the table do.
 *
 * @param file empty to forget them
 */
record KeptAccounts(Optional<Path> file) {

    private static final String VERIFIED = "verified ";

    List<Person> all() {
        if (file.filter(Files::exists).isEmpty()) {
            return List.of();
        }
        try {
            return Files.readAllLines(file.get()).stream()
                    .map(line -> Person.listed(line.replace(VERIFIED, ""), line.startsWith(VERIFIED)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(Person person) {
        String line = (person.verified() ? VERIFIED : "") + person.email() + "\n";
        file.ifPresent(kept -> {
            try {
                Files.writeString(kept, line, CREATE, APPEND);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }
}

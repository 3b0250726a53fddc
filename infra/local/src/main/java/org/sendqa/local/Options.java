package org.sendqa.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.local.identity.Person;

/**
 * How to start the local AWS.
 *
 * @param root the repository's root, in which everything has been built
 * @param port of the front door, or 0 for any free one; the identity provider takes the next port
 * @param data a directory that keeps tables, objects and mails; empty to forget them
 * @param mailbox a directory for mails; empty for one under {@code data}, or one that is deleted at the end
 * @param time where the discrete clock starts; empty to follow the machine's clock
 * @param parameters values for the template's parameters, over their defaults
 * @param people those whom one can sign in as
 * @param environments how many events each function takes at once
 */
public record Options(
        Path root,
        int port,
        Optional<Path> data,
        Optional<Path> mailbox,
        Optional<Instant> time,
        Map<String, String> parameters,
        List<Person> people,
        int environments) {

    /** The first port that is tried for nothing else: where a newcomer looks. */
    public static final int PORT = 8080;

    /** Settles the paths. */
    public Options {
        root = root.toAbsolutePath().normalize();
        parameters = Map.copyOf(parameters);
        people = List.copyOf(people);
    }

    /** In memory, in real time, at the usual port, with nobody who could sign in. */
    public static Options of(Path root) {
        return new Options(root, PORT, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), 1);
    }

    /** At another port. */
    public Options at(int otherPort) {
        return new Options(root, otherPort, data, mailbox, time, parameters, people, environments);
    }

    /** With the discrete clock, which stands at this instant until it is advanced. */
    public Options from(Instant start) {
        return new Options(root, port, data, mailbox, Optional.of(start), parameters, people, environments);
    }

    /** With tables, objects and mails on disk. */
    public Options keeping(Path directory) {
        return new Options(
                root, port, Optional.of(directory.toAbsolutePath()), mailbox, time, parameters, people, environments);
    }

    /** With mails as files in this directory. */
    public Options mailTo(Path directory) {
        return new Options(
                root, port, data, Optional.of(directory.toAbsolutePath()), time, parameters, people, environments);
    }

    /** With values for the template's parameters. */
    public Options with(Map<String, String> values) {
        return new Options(root, port, data, mailbox, time, values, people, environments);
    }

    /** With these people on the sign-in page. */
    public Options signingIn(List<Person> others) {
        return new Options(root, port, data, mailbox, time, parameters, others, environments);
    }

    /** With functions that take so many events at once. */
    public Options sideBySide(int events) {
        return new Options(root, port, data, mailbox, time, parameters, people, events);
    }

    Instant start() {
        return time.orElseGet(() -> InstantSource.system().instant());
    }

    int identityPort() {
        return port == 0 ? 0 : port + 1;
    }

    /** The site's address for people; with a free port it is only known when the door is open. */
    static URI origin(int doorPort) {
        return URI.create("http://localhost:" + doorPort);
    }
}

package org.sendqa.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sendqa.domain.sampling.CertificateCheck;

/**
 * What somebody asks for.
 *
 * @param certificate a file
 * @param authority what only the authority has; empty for everybody else
 * @param design what the certificate names as its design; empty if its sizes aren't to be worked out again
 */
record Call(Path certificate, Optional<Authority> authority, Optional<Path> design) {

    private static final String USAGE = "make verify CERT=<certificate> [DESIGN=<design>] and, for the authority,"
            + " REGISTER=<snapshot> SECRET=<file with its secret>";

    /**
     * The files of an authority.
     *
     * @param snapshot compressed lines, as the bucket keeps them
     * @param secret the installation's secret
     */
    record Authority(Path snapshot, Path secret) {}

    /** Reads a call; an empty argument is one that wasn't given. */
    static Call of(String... arguments) throws WrongCall {
        if (arguments.length != 4 || arguments[0].isEmpty()) {
            throw new WrongCall("Say which certificate to verify: " + USAGE);
        }
        if (arguments[1].isEmpty() != arguments[2].isEmpty()) {
            throw new WrongCall("REGISTER and SECRET are needed together: " + USAGE);
        }
        Path certificate = readable("CERT", arguments[0]);
        Optional<Authority> authority = arguments[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new Authority(readable("REGISTER", arguments[1]), readable("SECRET", arguments[2])));
        return new Call(
                certificate,
                authority,
                arguments[3].isEmpty() ? Optional.empty() : Optional.of(readable("DESIGN", arguments[3])));
    }

    /** The certificate's bytes, or one more than are ever looked at. */
    byte[] bytes() throws WrongCall {
        try (var in = Files.newInputStream(certificate)) {
            return in.readNBytes(CertificateCheck.LARGEST + 1);
        } catch (IOException unreadable) {
            throw new WrongCall("%s can't be read: %s".formatted(certificate, unreadable.getMessage()));
        }
    }

    private static Path readable(String name, String file) throws WrongCall {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new WrongCall("%s names %s, which is no file that can be read here.".formatted(name, file));
        }
        return path;
    }
}

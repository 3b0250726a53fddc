package org.sendqa.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Re-does a draw: ends with 0 if it is as stated, 1 with the first thing that differs, 2 for a wrong call. */
public final class Main {

    private Main() {}

    /** Takes the files of certificate, snapshot, secret and design; an empty name is a file that wasn't given. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            Findings findings = Verification.of(Call.of(arguments));
            findings.print(out);
            return findings.valid() ? 0 : 1;
        } catch (WrongCall refused) {
            err.println(refused.getMessage());
            return 2;
        }
    }
}

package org.sendqa.verification;

import java.io.IOException;
import java.nio.file.Path;
import org.sendqa.local.Installation;
import org.sendqa.local.LocalAws;
import org.sendqa.local.demo.Opening;
import org.sendqa.visitors.Repository;
import org.sendqa.visitors.Visitor;

/**
 * Runs a local AWS in a process of its own on which auditors have just been invited to a round: {@code InvitedRound
 * FOLDER PORT}. It says that it is ready and where its browsers put files, and ends when nobody listens to it any more.
 */
final class InvitedRound {

    static final String READY = "READY, its files at ";

    private InvitedRound() {}

    /** Plays up to the invitations, then waits. */
    public static void main(String[] arguments) throws IOException {
        Opening opening = Opening.into(Repository.ROOT, Path.of(arguments[0]));
        try (LocalAws aws = LocalAws.start(opening.options(Integer.parseInt(arguments[1])))) {
            Installation.install(Repository.ROOT, aws);
            aws.advanceTo(Opening.UPLOAD);
            UploadedRegister.upload(aws, opening.register());
            OfficersRounds.upload(aws, Path.of(arguments[0]));
            new DipSamples(aws, Opening.CYCLE).announce();
            SharedRound shared = new SharedRound(aws, OfficersRounds.RUNNING);
            shared.agreeOnTheme();
            aws.advanceTo(Opening.CHECK);
            confirm(aws, Opening.CYCLE);
            confirm(aws, OfficersRounds.RUNNING);
            aws.settle();
            shared.switchOver();
            System.out.println(READY + aws.objects());
            while (System.in.read() >= 0) {
                aws.settle();
            }
        }
        System.exit(0);
    }

    private static void confirm(LocalAws aws, String cycle) {
        Visitor.as(aws, Visitor.OFFICER).call("POST", "/cycles/%s/confirmation".formatted(cycle), "{}");
    }
}

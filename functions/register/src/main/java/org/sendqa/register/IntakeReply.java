package org.sendqa.register;

import org.sendqa.domain.register.Upload.Findings;
import org.sendqa.domain.register.Upload.Outcome;

/**
 * What a task of {@code register-intake} hands on: ids and counts only.
 *
 * @param outcome accepted, unchanged or refused; "previewed", where the officer looks first; or "repeated", where
 *     another arrival has done all there is to do
 */
public record IntakeReply(String authority, String upload, String outcome, int accepted, int rejected) {

    static IntakeReply repeated(String authority, String upload) {
        return new IntakeReply(authority, upload, "repeated", 0, 0);
    }

    static IntakeReply previewed(String authority, String upload, Findings findings) {
        return new IntakeReply(authority, upload, "previewed", findings.accepted(), findings.rejected());
    }

    static IntakeReply of(String authority, String upload, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var _, var _, var accepted, var rejected, var _) ->
                new IntakeReply(authority, upload, "accepted", accepted, rejected);
            case Outcome.Unchanged(var _, var _, var _, var accepted, var rejected, var _) ->
                new IntakeReply(authority, upload, "unchanged", accepted, rejected);
            case Outcome.Refused _ -> new IntakeReply(authority, upload, "refused", 0, 0);
        };
    }
}

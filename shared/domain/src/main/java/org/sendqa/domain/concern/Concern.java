package org.sendqa.domain.concern;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * What an auditor raised about a case, a record for each state: raised, told to those named for it, acknowledged by one
 * of them; a remedial action is then in hand until it is done or declined.
 */
public sealed interface Concern {

    /** What never changes in it, and where it stands in its history. */
    Header header();

    /** Everybody told so far, in the order of the steps. */
    List<Telling> told();

    /** Who acknowledged it, and when; empty before. */
    default Optional<Taken> receipt() {
        return switch (this) {
            case Raised _, Told _ -> Optional.empty();
            case Acknowledged(var _, var _, var receipt) -> Optional.of(receipt);
            case InHand(var _, var _, var receipt) -> Optional.of(receipt);
            case Done(var _, var _, var receipt, var _) -> Optional.of(receipt);
            case Declined(var _, var _, var receipt, var _, var _) -> Optional.of(receipt);
        };
    }

    /** The name of its state, as replies give it. */
    default String state() {
        return switch (this) {
            case Raised _ -> "raised";
            case Told _ -> "told";
            case Acknowledged _ -> "acknowledged";
            case InHand _ -> "in-hand";
            case Done _ -> "done";
            case Declined _ -> "declined";
        };
    }

    /** Whether somebody still has to do something about it here. */
    default boolean isOpen() {
        return switch (this) {
            case Raised _, Told _, InHand _ -> true;
            case Acknowledged _, Done _, Declined _ -> false;
        };
    }

    /**
     * What every state knows.
     *
     * @param id unique within the authority, without meaning outside
     * @param words the auditor's own, which may name a child: they stand here and nowhere else
     * @param request by what a repeated request is known
     */
    record Header(
            String authority,
            String id,
            Kind kind,
            Origin origin,
            String words,
            RequestKey request,
            Revision revision) {

        Header after(Event event) {
            return new Header(authority, id, kind, origin, words, request, revision.after(event));
        }
    }

    /** Raised; nobody has been told yet. */
    record Raised(Header header) implements Concern {

        /** Those named for it are told. */
        public Told told(List<Telling> who, Event event) {
            return new Told(header.after(event), who, 0);
        }

        /** Somebody found it on the list before anybody was told. */
        public Concern acknowledged(Event event) {
            return Concern.taken(header, List.of(), event);
        }

        @Override
        public List<Telling> told() {
            return List.of();
        }
    }

    /**
     * Told, and waiting for somebody's acknowledgement.
     *
     * @param step how far it was escalated: 0 for not at all
     */
    record Told(Header header, List<Telling> told, int step) implements Concern {

        /** Copies the list. */
        public Told {
            told = List.copyOf(told);
        }

        /** Nobody acknowledged it in time: the next ones are told. */
        public Told escalated(List<Telling> everybody, Event event) {
            return new Told(header.after(event), everybody, step + 1);
        }

        /** Somebody takes it up. */
        public Concern acknowledged(Event event) {
            return Concern.taken(header, told, event);
        }
    }

    /** A safeguarding concern that somebody took up by the local route; nothing more happens to it here. */
    record Acknowledged(Header header, List<Telling> told, Taken taken) implements Concern {}

    /** A remedial action that somebody took up and hasn't finished. */
    record InHand(Header header, List<Telling> told, Taken taken) implements Concern {

        /** It has been put right. */
        public Done done(Event event) {
            return new Done(header.after(event), told, taken, Taken.of(event));
        }

        /** It won't be done, for a listed reason. */
        public Declined declined(DeclineReason reason, Event event) {
            return new Declined(header.after(event), told, taken, reason, Taken.of(event));
        }
    }

    /** A remedial action that was put right. */
    record Done(Header header, List<Telling> told, Taken taken, Taken end) implements Concern {}

    /** A remedial action that wasn't done, and why. */
    record Declined(Header header, List<Telling> told, Taken taken, DeclineReason reason, Taken end)
            implements Concern {}

    private static Concern taken(Header header, List<Telling> told, Event event) {
        return switch (header.kind()) {
            case SAFEGUARDING -> new Acknowledged(header.after(event), told, Taken.of(event));
            case ACTION -> new InHand(header.after(event), told, Taken.of(event));
        };
    }
}

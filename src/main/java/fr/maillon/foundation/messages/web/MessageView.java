package fr.maillon.foundation.messages.web;

import fr.maillon.foundation.messages.Channel;
import fr.maillon.foundation.messages.Failure;
import fr.maillon.foundation.messages.Message;
import fr.maillon.foundation.messages.MessageStatus;
import fr.maillon.foundation.messages.Proof;
import fr.maillon.foundation.printing.FrenchNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message as its reader gets it, and all that happened to it. */
record MessageView(
        Message message,
        State state,
        String when,
        List<Event> story,
        @Nullable String refusal) {
    /** One line of the story. */
    record Event(String when, String sentence, String detail) {}

    static MessageView of(Message message, List<Proof> proofs, WallClock wall, @Nullable String refusal) {
        return new MessageView(
                message,
                State.of(message),
                wall.read(message.settledAt() == null ? message.dueAt() : message.settledAt()),
                proofs.stream()
                        .map(proof ->
                                new Event(wall.read(proof.at()), proof.event().sentence(), detail(proof)))
                        .toList(),
                refusal);
    }

    String path() {
        return "/messages/" + message.id();
    }

    /** Of a text message, by pairs. */
    String number() {
        return FrenchNumbers.phone(message.destination());
    }

    @Nullable
    String failure() {
        var failure = message.failure();
        return failure == null ? null : failure.sentence();
    }

    boolean canStop() {
        return message.status() == MessageStatus.QUEUED;
    }

    boolean toCall() {
        return state == State.TO_CALL;
    }

    boolean canPrintInstead() {
        return toCall() && message.printable();
    }

    boolean canReprint() {
        return message.status() == MessageStatus.PRINTED;
    }

    boolean hasSheet() {
        return message.printable() && message.channel() == Channel.PAPER;
    }

    /** A failure is told in words, a Message-ID as it stands in the mail server's journal. */
    private static String detail(Proof proof) {
        return switch (proof.event()) {
            case REFUSED, FAILED -> Failure.valueOf(proof.detail()).sentence();
            default -> proof.detail();
        };
    }
}

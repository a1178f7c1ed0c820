package fi.luotsi.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * A meeting, as far as the reader may see it.
 *
 * @param number 1, 2, 3 … within its negotiation
 * @param party who called it and writes its minutes
 * @param calls every call to it, the first one first; the last one holds
 * @param minutes null as long as there are none, or none for the reader's eyes
 * @param hours what it took each party, where the party has said
 */
public record Meeting(MeetingId id, NegotiationId negotiation, int number, Party party, List<Call> calls, @Nullable Minutes minutes,
        List<Correction> corrections, Map<Party, BigDecimal> hours) {

    /** @param sequence 0, 1, 2 …, as calendars count changes of an event */
    public record Call(int sequence, Invitation invitation, boolean cancelled, String by, Instant at) {}

    /** What was found wrong in adopted minutes. */
    public record Correction(String text, Party party, String by, Instant at) {}

    public Call call() {
        return calls.getLast();
    }

    public Invitation invitation() {
        return call().invitation();
    }

    public boolean isCancelled() {
        return call().cancelled();
    }

    /** Whether its call may still be changed: nobody else has read minutes of it. */
    public boolean isOpenToChange() {
        return minutes == null || minutes.isPrivate();
    }

    /** The year it is numbered in: {@code 2/2019}. */
    public int year() {
        return invitation().day().getYear();
    }

    /** The numbers of the §§ that touched the term, from 1; empty where the reader sees no minutes. */
    public List<Integer> touching(TermId term) {
        var seen = minutes();
        return seen == null ? List.of() : java.util.stream.IntStream.range(0, seen.content().items().size())
                .filter(index -> seen.content().items().get(index).terms().contains(term)).mapToObj(index -> index + 1).toList();
    }

    /** What a calendar knows the meeting by, whatever changes. */
    public String uid() {
        return id + "@luotsi";
    }
}

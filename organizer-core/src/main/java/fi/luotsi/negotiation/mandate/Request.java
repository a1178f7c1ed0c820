package fi.luotsi.negotiation.mandate;

import java.time.Instant;
import java.time.Year;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.UserId;
import fi.luotsi.budget.LineKind;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.term.Measure;

/**
 * A negotiator's wish to go beyond a mandate, with all that the own principal needs in order to rule on it, copied when it was asked.
 *
 * @param item the term; null where the mandate is of a year's total
 * @param line the frame's line; null for targets and totals
 * @param year the frame's or the total's year; null for targets
 * @param asked the value that would be sent
 * @param ruling null while nobody has ruled
 */
public record Request(RequestId id, MandateId mandate, NegotiationId negotiation, Words title, String caseNumber, Words counterpart,
        @Nullable Words item, @Nullable LineKind line, @Nullable Year year, Bound bound, Measure limit, Measure asked, Decision decision,
        String reason, UserId askedBy, String askedByName, Instant askedAt, @Nullable Ruling ruling) {

    /** The principal's answer. */
    public record Ruling(boolean granted, String reason, String by, Instant at) {}

    public boolean isGranted() {
        return ruling != null && ruling.granted();
    }

    public boolean isOpen() {
        return ruling == null;
    }
}

package fi.luotsi.agreement.amendment;

import java.time.Instant;
import java.util.function.Function;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.period.Period;

/**
 * What a negotiation about changing an agreement is opened with.
 *
 * @param period of the changed agreement; years that the agreement did not have get their frames, years that it no longer has lose them
 * @param responseDays how many days a party has to answer a round
 * @param due by when the organizer means to send the first round
 * @param unchanged what the draft of each term says as its reason: that it stays as agreed, and on which conditions it was
 */
public record AmendmentPlan(Words title, String caseNumber, Period period, String reason, int responseDays, Instant due, Function<TermState, String> unchanged) {}

package fi.luotsi.agreement.amendment;

import java.util.List;

import fi.luotsi.negotiation.RoundDifference;
import fi.luotsi.negotiation.TermState;

/**
 * What differs between two versions of an agreement, or between a version and what lies on the table where it is changed.
 *
 * @param number the agreement's
 * @param from the earlier version's number
 * @param to the later version's number; the next one, where it is still negotiated
 * @param agreed whether the later one is an agreed version, and not only what lies on the table
 * @param changes terms that are new or say something else
 * @param removed terms of the earlier version that the later one has not
 */
public record VersionDifference(String number, int from, int to, boolean agreed, RoundDifference changes, List<TermState> removed) {}

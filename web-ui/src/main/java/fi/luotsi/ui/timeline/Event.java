package fi.luotsi.ui.timeline;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;
import fi.luotsi.ui.TimelineEntry;

/**
 * One thing that happened.
 *
 * @param party who did it; null for what a date brought about
 * @param order among things of the same moment, the later the higher
 * @param terms the terms it touches; none for what concerns the whole table
 */
public record Event(TimelineEntry entry, EventKind kind, @Nullable Party party, long order, Set<TermId> terms) {}

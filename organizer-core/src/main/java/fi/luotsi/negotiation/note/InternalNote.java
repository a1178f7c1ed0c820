package fi.luotsi.negotiation.note;

import java.time.Instant;

import fi.luotsi.negotiation.term.TermId;

/** An own side's note with its place, for looking at all of them in the order in which they were written. */
public record InternalNote(NoteId id, NoteId thread, TermId term, String body, String by, Instant at) {}

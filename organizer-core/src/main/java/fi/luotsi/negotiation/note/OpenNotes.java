package fi.luotsi.negotiation.note;

import java.util.List;

import fi.luotsi.negotiation.term.TermId;

/** How many conversations wait on each term, as far as the reader hears them. */
public record OpenNotes(List<Count> open) {

    /** Unresolved conversations of one term. */
    public record Count(TermId term, boolean shared, long conversations) {}

    public long internal(TermId term) {
        return count(term, false);
    }

    public long shared(TermId term) {
        return count(term, true);
    }

    private long count(TermId term, boolean shared) {
        return open.stream().filter(it -> it.term().equals(term) && it.shared() == shared).mapToLong(Count::conversations).sum();
    }
}

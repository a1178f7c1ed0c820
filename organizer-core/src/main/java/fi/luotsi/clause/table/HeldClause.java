package fi.luotsi.clause.table;

import java.util.Optional;

import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.negotiation.term.TermValue;

/**
 * A clause of a package that the library knows.
 *
 * @param current the library's version now
 * @param compared the words it is compared with: the version it reads as, or was taken from
 * @param number of the compared version
 * @param belongs whether the conditions of the current version hold
 */
public record HeldClause(CarriedClause carried, LibraryClause clause, ClauseVersion current, TermValue.Clause compared, int number, Reads reads, boolean belongs) {

    /** How the text on the table stands to the library's. */
    public enum Reads {
        AS_CURRENT, AS_EARLIER, OTHERWISE,
        /** There is no text, or it is asked out. */
        NOTHING
    }

    static Optional<HeldClause> of(CarriedClause carried, LibraryClause clause, Belonging.Facts facts) {
        return clause.current().map(current -> {
            boolean belongs = current.content().belonging().holds(facts);
            var text = carried.text();
            if (text == null || carried.isStruck()) {
                return new HeldClause(carried, clause, current, current.content().text(), current.number(), Reads.NOTHING, belongs);
            }
            if (current.content().says(text)) {
                return new HeldClause(carried, clause, current, text, current.number(), Reads.AS_CURRENT, belongs);
            }
            var origin = carried.origin();
            var earlier = clause.versionOf(text);
            if (earlier.isPresent()) {
                return new HeldClause(carried, clause, current, text, earlier.get().number(), Reads.AS_EARLIER, belongs);
            }
            if (origin != null && origin.text().equals(text)) {
                return new HeldClause(carried, clause, current, text, origin.number(), Reads.AS_EARLIER, belongs);
            }
            return origin == null ? new HeldClause(carried, clause, current, current.content().text(), current.number(), Reads.OTHERWISE, belongs)
                    : new HeldClause(carried, clause, current, origin.text(), origin.number(), Reads.OTHERWISE, belongs);
        });
    }

    /** Whether the library has come further than what the text was taken from. */
    public boolean hasNewer() {
        return reads == Reads.AS_EARLIER || reads == Reads.OTHERWISE && number < current.number();
    }
}

package fi.luotsi.clause.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseVersion;
import fi.luotsi.clause.LibraryClause;
import fi.luotsi.negotiation.term.TermValue;

/**
 * A clause of a package that the library knows.
 *
 * @param current the library's version now
 * @param now what that version says by what is on the table
 * @param compared the words it is compared with: the version it reads as, or was taken from
 * @param number of the compared version
 * @param belongs whether the conditions of the current version hold
 */
public record HeldClause(CarriedClause carried, LibraryClause clause, ClauseVersion current, TermValue.Clause now, TermValue.Clause compared, int number, Reads reads, boolean belongs) {

    /** How the text on the table stands to the library's. */
    public enum Reads {
        AS_CURRENT, AS_EARLIER, OTHERWISE,
        /** There is no text, or it is asked out. */
        NOTHING
    }

    static Optional<HeldClause> of(CarriedClause carried, LibraryClause clause, Belonging.Facts facts) {
        return clause.current().map(current -> new Reading(carried, clause, current, facts).read());
    }

    /** Whether the library has come further than what the text was taken from. */
    public boolean hasNewer() {
        return reads == Reads.AS_EARLIER || reads == Reads.OTHERWISE && number < current.number();
    }

    /** The text beside the library's versions. */
    private record Reading(CarriedClause carried, LibraryClause clause, ClauseVersion current, Belonging.Facts facts) {

        HeldClause read() {
            var text = carried.text();
            if (text == null || carried.isStruck()) {
                return held(said(current), current.number(), Reads.NOTHING);
            }
            if (current.content().says(text, facts.funding())) {
                return held(text, current.number(), Reads.AS_CURRENT);
            }
            var origin = carried.origin();
            var earlier = clause.versionOf(text, facts.funding());
            if (earlier.isPresent()) {
                return held(text, earlier.get().number(), Reads.AS_EARLIER);
            }
            if (origin != null && origin.text().equals(text)) {
                return held(text, origin.number(), Reads.AS_EARLIER);
            }
            if (origin == null) {
                return held(nearer(text, current.content().text(), said(current)), current.number(), Reads.OTHERWISE);
            }
            var said = clause.version(origin.number()).map(this::said).orElse(origin.text());
            return held(nearer(text, origin.text(), said), origin.number(), Reads.OTHERWISE);
        }

        private TermValue.Clause said(ClauseVersion version) {
            return version.content().text(facts.funding());
        }

        private HeldClause held(TermValue.Clause compared, int number, Reads reads) {
            return new HeldClause(carried, clause, current, said(current), compared, number, reads, current.content().belonging().holds(facts));
        }

        /** Which of the two it has more words of: somebody may have edited either. */
        private static TermValue.Clause nearer(TermValue.Clause text, TermValue.Clause one, TermValue.Clause other) {
            return shared(text, other) > shared(text, one) ? other : one;
        }

        private static int shared(TermValue.Clause text, TermValue.Clause other) {
            var words = words(other);
            words.retainAll(words(text));
            return words.size();
        }

        private static Set<String> words(TermValue.Clause text) {
            return new HashSet<>(Arrays.asList(text.fi().split("\\s+")));
        }
    }
}

package fi.luotsi.negotiation.issue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.term.TermId;

/**
 * What an open issue says.
 *
 * @param owner who is to get it settled
 * @param deadline the last day on which the parties may still settle it themselves, in Finland
 * @param otherwise what holds from the day after (oletussääntö), in both languages of the agreement; null where nothing was thought of yet
 * @param exposure the euros that hang on it; null where nobody has estimated them
 * @param terms the terms it touches, all of them on the table
 */
public record IssueContent(Words title, @Nullable String description, Owner owner, LocalDate deadline, @Nullable Words otherwise,
        @Nullable Euros exposure, List<TermId> terms) {

    public IssueContent {
        terms = List.copyOf(terms);
    }

    /** @param name the task of the person, as others know it */
    public record Owner(Party party, String name) {}

    public boolean touches(TermId term) {
        return terms.contains(term);
    }
}

package fi.luotsi.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.funding.FundingModel;
import fi.luotsi.negotiation.term.TermValue;

/**
 * A clause of an organizer's library.
 *
 * @param versions oldest first; empty as long as it is only drafted
 * @param draft what is to be published next; null where nothing is, and to everybody but administrators
 */
public record LibraryClause(ClauseKey key, List<ClauseVersion> versions, @Nullable ClauseDraft draft) {

    /** The version that new agreements take; empty for a clause that is only drafted. */
    public Optional<ClauseVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<ClauseVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The newest version that reads so where this funding model lies on the table. */
    public Optional<ClauseVersion> versionOf(TermValue.Clause text, @Nullable FundingModel model) {
        return versions.stream().filter(version -> version.content().says(text, model)).reduce((_, later) -> later);
    }

    /** Whether what it says has ever followed from the funding model. */
    public boolean followsTheModel() {
        return versions.stream().anyMatch(version -> version.content().byModel() != null);
    }

    public boolean isInForce(LocalDate day) {
        return current().filter(version -> version.isInForce(day)).isPresent();
    }

    /** Whether the organizer has published nothing of its own in its place. */
    public boolean isAsShipped() {
        return current().filter(ClauseVersion::isShipped).isPresent();
    }

    /** What the newest words are, published or drafted. */
    public ClauseContent newest() {
        return current().map(ClauseVersion::content).orElseGet(() -> {
            if (draft == null) {
                throw new IllegalStateException("Clause " + key + " has neither a version nor a draft");
            }
            return draft.content();
        });
    }

    /** From what a person who opens it to change it begins. */
    public ClauseDraft.Seen seen() {
        return draft != null ? draft.seen() : new ClauseDraft.Seen(current().map(ClauseVersion::number).orElse(ClauseDraft.Seen.NOTHING), 0);
    }

    /** Whether it is called so in its section, by any of its versions. */
    public boolean isCalled(int section, String titleFi) {
        return versions.stream().anyMatch(version -> version.content().section() == section && version.content().title().fi().equals(titleFi));
    }
}

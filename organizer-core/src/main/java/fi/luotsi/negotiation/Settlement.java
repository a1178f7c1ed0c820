package fi.luotsi.negotiation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What follows for one term from everything that was said about all of them; see {@link Resolution}.
 *
 * @param locked whether both parties stand behind the revision on the table, and behind all that it depends on
 * @param reopened the round in which an agreed term was last opened again; null if it never was
 * @param ties the conditions the revision on the table and its acceptance depend on
 * @param tiedBy the conditions by which other terms depend on the revision on the table
 */
public record Settlement(boolean locked, @Nullable Integer reopened, List<Tie> ties, List<Tie> tiedBy) {

    /** Before the package has worked it out. */
    static final Settlement NOT_YET = new Settlement(false, null, List.of(), List.of());

    int since() {
        return reopened == null ? 0 : reopened;
    }
}

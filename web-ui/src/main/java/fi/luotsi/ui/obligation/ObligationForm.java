package fi.luotsi.ui.obligation;

import org.jspecify.annotations.Nullable;

/** What a party found in the agreement, as it is typed. */
public record ObligationForm(@Nullable String party, @Nullable String term, @Nullable String what, @Nullable String owner, @Nullable String first, @Nullable String every) {

    static ObligationForm empty() {
        return new ObligationForm(null, null, null, null, null, "ONCE");
    }
}

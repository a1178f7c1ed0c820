package fi.luotsi.ui.deciding;

import org.jspecify.annotations.Nullable;

/**
 * A body's decision as it is typed, right or wrong.
 *
 * @param seen how many things had happened to the agreement when the page was shown
 */
public record DecisionForm(@Nullable String body, @Nullable String outcome, @Nullable String day, @Nullable String section, @Nullable String caseNumber, @Nullable String reasons,
        @Nullable String text, @Nullable String dissent, @Nullable String finalFrom, @Nullable String seen) {

    static DecisionForm blank(String body, String caseNumber, int seen) {
        return new DecisionForm(body, "APPROVED", null, null, caseNumber, null, null, null, null, String.valueOf(seen));
    }
}

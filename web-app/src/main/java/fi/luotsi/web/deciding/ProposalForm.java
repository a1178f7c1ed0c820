package fi.luotsi.web.deciding;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A proposal as it is typed: which bodies decide, who signs first, what they are asked to decide. */
public record ProposalForm(@Nullable List<String> bodies, @Nullable String first, @Nullable String text) {

    /** Whether the body is ticked; called from the template. */
    public boolean names(String body) {
        return bodies != null && bodies.contains(body);
    }
}

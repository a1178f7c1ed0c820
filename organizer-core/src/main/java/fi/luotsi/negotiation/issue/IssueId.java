package fi.luotsi.negotiation.issue;

import java.util.UUID;

/** Identifies an open issue. */
public record IssueId(UUID value) {

    static IssueId random() {
        return new IssueId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

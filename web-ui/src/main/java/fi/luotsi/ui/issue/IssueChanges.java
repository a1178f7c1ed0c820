package fi.luotsi.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import fi.luotsi.negotiation.issue.IssueContent;
import fi.luotsi.ui.table.OpenedTable;

/** What one version of an issue has that the version before had otherwise, in one sentence. */
record IssueChanges(OpenedTable table, IssueContent before, IssueContent after) {

    String sentence() {
        var changes = new ArrayList<String>();
        compare(changes, "title", table.texts().in(before.title()), table.texts().in(after.title()));
        if (!Objects.equals(before.description(), after.description())) {
            changes.add(table.texts().of("issue.changed.description"));
        }
        compare(changes, "owner", owner(before), owner(after));
        compare(changes, "deadline", table.texts().formats().date(before.deadline()), table.texts().formats().date(after.deadline()));
        compare(changes, "default", otherwise(before), otherwise(after));
        compare(changes, "exposure", exposure(before), exposure(after));
        if (!before.terms().equals(after.terms())) {
            changes.add(table.texts().of("issue.changed.terms"));
        }
        return changes.isEmpty() ? table.texts().of("issue.history.changed") : String.join(" ", changes);
    }

    private void compare(List<String> changes, String field, String was, String is) {
        if (!was.equals(is)) {
            changes.add(table.texts().of("issue.changed." + field, was, is));
        }
    }

    private String owner(IssueContent content) {
        return content.owner().name() + " (" + table.party(content.owner().party()) + ")";
    }

    private String otherwise(IssueContent content) {
        return content.otherwise() == null ? none() : table.texts().in(content.otherwise());
    }

    private String exposure(IssueContent content) {
        return content.exposure() == null ? none() : table.texts().formats().euros(content.exposure());
    }

    private String none() {
        return table.texts().of("issue.none");
    }
}

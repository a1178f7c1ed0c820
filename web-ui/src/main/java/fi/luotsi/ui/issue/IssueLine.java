package fi.luotsi.ui.issue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.issue.IssueStanding;
import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;

/**
 * An open issue as lists show it.
 *
 * @param otherwise what holds after the deadline; null where nothing was laid down
 * @param late whether the deadline has passed with nothing laid down for it
 */
public record IssueLine(int number, String title, String href, String owner, String deadline, @Nullable String otherwise, @Nullable String exposure,
        StatusTag tag, boolean late, boolean blocking, List<Link> terms) {

    /** @param today the day on which it is looked at */
    public static IssueLine of(OpenedTable table, OpenIssue issue, LocalDate today) {
        var texts = table.texts();
        var content = issue.content();
        return new IssueLine(issue.number(), texts.in(content.title()), table.home() + "/issues/" + issue.id(),
                content.owner().name() + ", " + table.party(content.owner().party()), texts.formats().date(content.deadline()),
                otherwise(table, content.otherwise()), content.exposure() == null ? null : texts.formats().euros(content.exposure()),
                tag(table, issue, today), issue.isOverdue(today), !issue.canBeLeft(), table.links(content.terms()));
    }

    private static @Nullable String otherwise(OpenedTable table, @Nullable Words otherwise) {
        return otherwise == null ? null : table.texts().in(otherwise);
    }

    private static StatusTag tag(OpenedTable table, OpenIssue issue, LocalDate today) {
        if (issue.isOverdue(today)) {
            return new StatusTag(StatusTag.Kind.DISPUTED, table.texts().of("issue.standing.OVERDUE"));
        }
        var standing = issue.standing(today);
        return new StatusTag(look(standing), table.texts().of("issue.standing.", standing));
    }

    private static StatusTag.Kind look(IssueStanding standing) {
        return switch (standing) {
            case OPEN, RESOLUTION_PROPOSED -> StatusTag.Kind.OPEN;
            case DEFAULT_IN_FORCE -> StatusTag.Kind.CONDITIONAL;
            case RESOLVED -> StatusTag.Kind.AGREED;
        };
    }
}

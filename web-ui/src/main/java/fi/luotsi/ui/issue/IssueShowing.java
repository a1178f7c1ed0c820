package fi.luotsi.ui.issue;

import java.time.LocalDate;
import java.util.Locale;

import fi.luotsi.negotiation.issue.IssueStanding;
import fi.luotsi.negotiation.issue.OpenIssue;

/** Which issues a list shows. */
enum IssueShowing {
    ALL, OPEN, DEFAULT, RESOLVED;

    static IssueShowing of(String code) {
        for (IssueShowing showing : values()) {
            if (showing.code().equals(code)) {
                return showing;
            }
        }
        return ALL;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(OpenIssue issue, LocalDate today) {
        var standing = issue.standing(today);
        return switch (this) {
            case ALL -> true;
            case OPEN -> standing == IssueStanding.OPEN || standing == IssueStanding.RESOLUTION_PROPOSED;
            case DEFAULT -> standing == IssueStanding.DEFAULT_IN_FORCE;
            case RESOLVED -> standing == IssueStanding.RESOLVED;
        };
    }
}

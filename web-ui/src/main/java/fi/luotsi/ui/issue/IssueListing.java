package fi.luotsi.ui.issue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.OpenedTable;

/** How the list of open issues can be sorted and narrowed. */
record IssueListing(OpenedTable table, LocalDate today) {

    private static final int LENGTH = 50;

    Layout<OpenIssue> layout() {
        var texts = table.texts();
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("number", texts.of("issue.list"), comparing(OpenIssue::number)),
                Column.sorted("owner", texts.of("issue.owner"), comparing(this::owner, words)),
                Column.sorted("deadline", texts.of("issue.deadline"), comparing(issue -> issue.content().deadline())),
                Column.plain(texts.of("issue.default")),
                Column.number("exposure", texts.of("issue.exposure"), comparing(issue -> issue.content().exposure(), nullsLast(naturalOrder()))),
                Column.sorted("standing", texts.of("issue.standing"), comparing(issue -> issue.standing(today)))),
                Stream.of(IssueShowing.values()).map(this::choice).toList(),
                issue -> texts.in(issue.content().title()) + " " + owner(issue) + " " + Objects.requireNonNullElse(issue.content().description(), ""), LENGTH);
    }

    private Choice<OpenIssue> choice(IssueShowing showing) {
        return new Choice<>(showing == IssueShowing.ALL ? "" : showing.code(), table.texts().of("issue.show.", showing), issue -> showing.shows(issue, today));
    }

    private String owner(OpenIssue issue) {
        return issue.content().owner().name() + ", " + table.party(issue.content().owner().party());
    }
}

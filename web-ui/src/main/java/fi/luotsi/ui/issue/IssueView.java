package fi.luotsi.ui.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.issue.OpenIssue;
import fi.luotsi.negotiation.issue.OpenIssue.Step;
import fi.luotsi.negotiation.issue.OpenIssue.Version;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;

/**
 * One open issue with what became of it.
 *
 * @param proposal the resolution that waits for an answer
 * @param resolution how it was settled
 * @param answerable whether the reader may answer the proposal
 */
public record IssueView(IssueLine line, @Nullable String description, @Nullable Proposed proposal, @Nullable Proposed resolution, boolean changeable, boolean proposable,
        boolean answerable, List<TimelineEntry> history) {

    /** Who said how it could be settled. */
    public record Proposed(String text, String by) {}

    static IssueView of(OpenedTable table, OpenIssue issue, LocalDate today, boolean changeable) {
        var proposal = issue.proposal().orElse(null);
        boolean writes = table.reader() != null;
        return new IssueView(IssueLine.of(table, issue, today), issue.content().description(), proposed(table, proposal),
                proposed(table, issue.resolution().orElse(null)), changeable, writes && proposal == null && issue.resolution().isEmpty(),
                writes && proposal != null && proposal.party() != table.reader(), history(table, issue));
    }

    private static @Nullable Proposed proposed(OpenedTable table, @Nullable Step step) {
        return step == null || step.text() == null || step.party() == null ? null
                : new Proposed(step.text(), step.by() + ", " + table.party(step.party()) + " · " + table.texts().formats().dateTime(step.at()));
    }

    private static List<TimelineEntry> history(OpenedTable table, OpenIssue issue) {
        var entries = new ArrayList<TimelineEntry>();
        Version before = null;
        for (Version version : issue.versions()) {
            entries.add(entry(table, version, before));
            before = version;
        }
        issue.steps().forEach(step -> entries.add(entry(table, step)));
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList();
    }

    private static TimelineEntry entry(OpenedTable table, Version version, @Nullable Version before) {
        var what = before == null ? table.texts().of("issue.history.raised") : new IssueChanges(table, before.content(), version.content()).sentence();
        return new TimelineEntry(version.at(), table.texts().formats().dateTime(version.at()), version.by() + ", " + table.party(version.party()), what,
                version.reason(), null, TimelineEntry.Kind.REMARK);
    }

    private static TimelineEntry entry(OpenedTable table, Step step) {
        var who = step.party() == null ? table.texts().of("issue.history.by-date") : step.by() + ", " + table.party(step.party());
        var kind = switch (step.kind()) {
            case RESOLUTION_PROPOSED -> TimelineEntry.Kind.REMARK;
            case RESOLUTION_DECLINED -> TimelineEntry.Kind.DISAGREEMENT;
            case RESOLUTION_CONFIRMED -> TimelineEntry.Kind.AGREEMENT;
            case DEFAULT_IN_FORCE -> TimelineEntry.Kind.MOVE;
        };
        return new TimelineEntry(step.at(), table.texts().formats().dateTime(step.at()), who, table.texts().of("issue.history." + step.kind()), step.text(), null, kind);
    }
}

package fi.luotsi.ui.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.dispute.Disagreement.Climbed;
import fi.luotsi.negotiation.dispute.Disagreement.Kind;
import fi.luotsi.negotiation.dispute.Disagreement.Step;
import fi.luotsi.negotiation.dispute.Ladder;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;

/**
 * One disagreement with the ladder it climbs and what became of it.
 *
 * @param rungs the five levels, lowest first
 * @param proposal the resolution that waits for an answer
 * @param ownPosition what the reader's party has said so far
 */
public record DisputeView(DisputeLine line, List<Rung> rungs, @Nullable Proposed proposal, @Nullable Proposed resolution, boolean writes, boolean proposable, boolean answerable,
        String ownPosition, List<TimelineEntry> history) {

    /** @param note until when, since when, or what the level may settle */
    public record Rung(int number, String name, String note, boolean passed, boolean current) {}

    public record Proposed(String text, String by) {}

    static DisputeView of(OpenedTable table, Disagreement dispute, Ladder ladder) {
        var proposal = dispute.proposal().orElse(null);
        boolean writes = table.reader() != null && table.isGoingOn() && !dispute.isSettled();
        return new DisputeView(DisputeLine.of(table, dispute), rungs(table, dispute, ladder), proposed(table, proposal), proposed(table, dispute.resolution().orElse(null)),
                writes, writes && proposal == null, writes && proposal != null && proposal.party() != table.reader(),
                table.reader() == null ? "" : dispute.positionOf(table.reader()).map(Disagreement.Position::text).orElse(""), history(table, dispute));
    }

    private static List<Rung> rungs(OpenedTable table, Disagreement dispute, Ladder ladder) {
        var rungs = new ArrayList<Rung>();
        int now = dispute.now().level();
        for (int number = 1; number <= Ladder.TOP; number++) {
            int level = number;
            var climbed = dispute.steps().stream().map(Step::climbed).filter(one -> one != null && one.level() == level).findFirst().orElse(null);
            rungs.add(new Rung(number, table.texts().in(climbed == null ? ladder.level(number).name() : climbed.name()), note(table, climbed, ladder.level(number), dispute, now == number),
                    number < now, number == now && !dispute.isSettled()));
        }
        return rungs;
    }

    private static String note(OpenedTable table, @Nullable Climbed climbed, Ladder.Level level, Disagreement dispute, boolean current) {
        var texts = table.texts();
        if (climbed != null && climbed.deadline() != null) {
            return texts.of(current && !dispute.isSettled() ? "dispute.until" : "dispute.was-until", texts.formats().date(climbed.deadline()));
        }
        if (climbed != null || level.days() == null) {
            return "";
        }
        return level.limit() == null ? texts.of("dispute.days", level.days()) : texts.of("dispute.days.limit", level.days(), texts.formats().millionsWithUnit(level.limit()));
    }

    private static @Nullable Proposed proposed(OpenedTable table, @Nullable Step step) {
        return step == null || step.text() == null || step.party() == null ? null
                : new Proposed(step.text(), step.by() + ", " + table.party(step.party()) + " · " + table.texts().formats().dateTime(step.at()));
    }

    private static List<TimelineEntry> history(OpenedTable table, Disagreement dispute) {
        var texts = table.texts();
        var entries = new ArrayList<TimelineEntry>();
        for (Step step : dispute.steps()) {
            var who = step.party() == null ? texts.of("dispute.by-date") : step.by() + ", " + table.party(step.party());
            var level = step.climbed() == null ? "" : step.climbed().level() + " " + texts.in(step.climbed().name());
            entries.add(new TimelineEntry(step.at(), texts.formats().dateTime(step.at()), who, texts.of("dispute.history." + step.kind(), level), step.text(), null, look(step.kind())));
        }
        dispute.positions().forEach(position -> entries.add(new TimelineEntry(position.at(), texts.formats().dateTime(position.at()),
                position.by() + ", " + table.party(position.party()), texts.of("dispute.history.POSITION"), position.text(), null, TimelineEntry.Kind.REMARK)));
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::at).reversed()).toList();
    }

    private static TimelineEntry.Kind look(Kind kind) {
        return switch (kind) {
            case RAISED, RESOLUTION_DECLINED -> TimelineEntry.Kind.DISAGREEMENT;
            case MOVED_UP -> TimelineEntry.Kind.MOVE;
            case RESOLUTION_PROPOSED -> TimelineEntry.Kind.REMARK;
            case RESOLVED, AGREED_ON_THE_TABLE -> TimelineEntry.Kind.AGREEMENT;
        };
    }
}

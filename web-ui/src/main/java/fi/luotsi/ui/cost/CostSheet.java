package fi.luotsi.ui.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.meeting.Meeting;
import fi.luotsi.meeting.NegotiatingCost;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** Cost in words. */
record CostSheet(Texts texts) {

    /** @param other the same of the negotiation compared with; null without one */
    record Line(String name, String own, @Nullable String other) {}

    /** @param cells hours of the organizer, of the provider, and of both */
    record MeetingLine(Link meeting, String day, List<Cell> cells) {}

    record Cell(String head, String text) {}

    List<Line> lines(NegotiatingCost own, @Nullable NegotiatingCost other) {
        var lines = new ArrayList<Line>();
        for (Party party : Party.values()) {
            lines.add(line("cost.hours." + party, own, other, cost -> hours(cost.of(party))));
        }
        lines.add(line("cost.hours.all", own, other, cost -> hours(cost.allHours())));
        lines.add(line("cost.euros", own, other, cost -> texts.formats().euros(cost.euros())));
        lines.add(line("cost.agreed", own, other, cost -> texts.formats().millionsWithUnit(cost.agreed())));
        lines.add(line("cost.per-million", own, other, cost -> cost.perMillion().map(texts.formats()::euros).orElse(texts.of("cost.none"))));
        return lines;
    }

    private Line line(String key, NegotiatingCost own, @Nullable NegotiatingCost other, Function<NegotiatingCost, String> words) {
        return new Line(texts.of(key), words.apply(own), other == null ? null : words.apply(other));
    }

    List<MeetingLine> meetings(OpenedTable table, List<Meeting> meetings) {
        return meetings.stream().filter(meeting -> !meeting.isCancelled()).map(meeting -> {
            var all = meeting.hours().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return new MeetingLine(new Link(meeting.invitation().title(), table.home() + "/meetings/" + meeting.id()), texts.formats().date(meeting.invitation().day()),
                    List.of(cell(meeting, Party.ORGANIZER), cell(meeting, Party.PROVIDER), new Cell(texts.of("cost.hours.all"), meeting.hours().isEmpty() ? texts.of("cost.unsaid") : hours(all))));
        }).toList();
    }

    private Cell cell(Meeting meeting, Party party) {
        var said = meeting.hours().get(party);
        return new Cell(texts.of("cost.hours." + party), said == null ? texts.of("cost.unsaid") : hours(said));
    }

    private String hours(BigDecimal hours) {
        return texts.formats().decimal(hours.stripTrailingZeros()) + "\u00a0h";
    }
}

package fi.luotsi.ui.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.TermState;
import fi.luotsi.negotiation.dispute.Disagreement;
import fi.luotsi.negotiation.dispute.Ladder;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.ValueWords;

/**
 * A disagreement as lists show it.
 *
 * @param level {@code 2 Fasilitaattori}
 * @param deadline null on the last level and where it was settled
 * @param sides both positions, the organizer's first
 */
public record DisputeLine(String title, String href, Link term, String level, @Nullable String deadline, @Nullable String exposure, StatusTag tag, boolean settled,
        boolean alternatives, List<Side> sides) {

    /**
     * @param value what the party offers on the table
     * @param position its own words; null where it has given none
     */
    public record Side(String party, String value, @Nullable String position, @Nullable String by) {}

    static DisputeLine of(OpenedTable table, Disagreement dispute) {
        var texts = table.texts();
        var term = table.links(List.of(dispute.term())).stream().findFirst().orElseGet(() -> new Link("", table.home()));
        var now = dispute.now();
        return new DisputeLine(term.text(), table.home() + "/disputes/" + dispute.id(), term, now.level() + " " + texts.in(now.name()),
                dispute.isSettled() || now.deadline() == null ? null : texts.formats().date(now.deadline()),
                dispute.exposure() == null ? null : texts.formats().euros(dispute.exposure()), tag(table, dispute), dispute.isSettled(), dispute.isLeftAsAlternatives(),
                sides(table, dispute));
    }

    private static StatusTag tag(OpenedTable table, Disagreement dispute) {
        if (dispute.isSettled()) {
            return new StatusTag(StatusTag.Kind.AGREED, table.texts().of("dispute.settled"));
        }
        return dispute.now().level() == Ladder.TOP ? new StatusTag(StatusTag.Kind.CONDITIONAL, table.texts().of("dispute.alternatives.word"))
                : new StatusTag(StatusTag.Kind.DISPUTED, table.texts().of("ui.status.DISPUTED"));
    }

    private static List<Side> sides(OpenedTable table, Disagreement dispute) {
        var sides = new ArrayList<Side>();
        for (Party party : Party.values()) {
            var position = dispute.positionOf(party);
            var value = table.table().term(dispute.term()).flatMap(state -> offered(state, party)).map(offer -> new ValueWords(table.texts()).line(offer))
                    .orElseGet(() -> table.texts().of("dispute.no-offer"));
            sides.add(new Side(table.party(party), value, position.map(Disagreement.Position::text).orElse(null),
                    position.map(one -> one.by() + " · " + table.texts().formats().dateTime(one.at())).orElse(null)));
        }
        return sides;
    }

    private static Optional<TermValue> offered(TermState state, Party party) {
        return state.latestOf(party).map(revision -> revision.value());
    }
}

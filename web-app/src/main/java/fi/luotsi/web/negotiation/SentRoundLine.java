package fi.luotsi.web.negotiation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.SentRound;
import fi.luotsi.ui.table.TableView;

/**
 * A round in the side column, newest first.
 *
 * @param difference where it is compared with the round before; null for the first
 */
record SentRoundLine(String name, String when, @Nullable String difference) {

    static List<SentRoundLine> of(TableView table) {
        return table.view().table().rounds().reversed().stream().filter(round -> round.sent() != null).map(round -> line(table, round, round.sent())).toList();
    }

    private static SentRoundLine line(TableView table, SentRound round, SentRound.@Nullable Sent sent) {
        var texts = table.view().texts();
        var when = sent == null ? "" : sent.by() + " · " + texts.formats().dateTime(sent.at());
        var difference = round.number() < 2 ? null : table.view().home() + "/rounds/" + (round.number() - 1) + "/" + round.number() + "/diff";
        return new SentRoundLine(texts.of("negotiation.sent-round." + round.party(), String.valueOf(round.number())), when, difference);
    }
}

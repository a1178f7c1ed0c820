package fi.luotsi.web.negotiation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.listing.Choice;
import fi.luotsi.ui.listing.Coded;
import fi.luotsi.ui.listing.Column;
import fi.luotsi.ui.listing.Layout;
import fi.luotsi.ui.table.Texts;

/** How the list of negotiations can be sorted and narrowed. */
record NegotiationListing(Texts texts, @Nullable Party reader, Coded<NegotiationHead> coded) {

    private static final int LENGTH = 50;

    Layout<NegotiationHead> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("title", texts.of("negotiation.list.negotiation"), comparing(head -> texts.in(head.title()), words)),
                Column.sorted("provider", texts.of("negotiation.list.provider"), comparing(head -> texts.in(head.providerName()), words)),
                Column.sorted("case", texts.of("negotiation.case-number"), comparing(NegotiationHead::caseNumber)),
                Column.sorted("phase", texts.of("negotiation.list.phase"), comparing(NegotiationListing::isOver)),
                Column.plain(texts.of("negotiation.list.standing")),
                Column.sorted("due", texts.of("negotiation.list.due"), comparing(NegotiationListing::due, nullsLast(naturalOrder())))),
                choices(), head -> texts.in(head.title()) + " " + texts.in(head.providerName()) + " " + head.caseNumber(), coded, LENGTH);
    }

    private List<Choice<NegotiationHead>> choices() {
        var choices = new ArrayList<Choice<NegotiationHead>>();
        choices.add(new Choice<>("", texts.of("negotiation.list.show.all"), head -> true));
        if (reader != null) {
            choices.add(new Choice<>("mine", texts.of("negotiation.list.show.mine"), head -> head.isTurnOf(reader)));
        }
        choices.add(new Choice<>("running", texts.of("negotiation.list.show.running"), head -> !isOver(head)));
        choices.add(new Choice<>("negotiated", texts.of("negotiation.list.show.negotiated"), NegotiationListing::isOver));
        return choices;
    }

    private static boolean isOver(NegotiationHead head) {
        return head.phase() instanceof Phase.Negotiated;
    }

    private static @Nullable Instant due(NegotiationHead head) {
        return head.phase() instanceof Phase.UnderNegotiation(int round, Party inTurn, Instant due) ? due : null;
    }
}

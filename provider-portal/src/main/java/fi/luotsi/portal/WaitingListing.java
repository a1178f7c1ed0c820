package fi.luotsi.portal;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.text.Collator;
import java.time.Instant;
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

/** How the provider's list of negotiations can be sorted and narrowed. */
record WaitingListing(Texts texts, Coded<NegotiationHead> coded) {

    private static final int LENGTH = 50;

    Layout<NegotiationHead> layout() {
        var words = Collator.getInstance(texts.locale());
        return new Layout<>(List.of(
                Column.sorted("title", texts.of("portal.list"), comparing(head -> texts.in(head.title()), words)),
                Column.sorted("organizer", texts.of("portal.organizer"), comparing(head -> texts.in(head.organizerName()), words)),
                Column.sorted("case", texts.of("portal.case-number"), comparing(NegotiationHead::caseNumber)),
                Column.sorted("due", texts.of("portal.list.stand"), comparing(WaitingListing::due, nullsLast(naturalOrder())))),
                List.of(new Choice<>("", texts.of("portal.list.show.all"), _ -> true), new Choice<>("mine", texts.of("portal.list.show.mine"), head -> head.isTurnOf(Party.PROVIDER)),
                        new Choice<>("running", texts.of("portal.list.show.running"), head -> head.phase() instanceof Phase.UnderNegotiation),
                        new Choice<>("negotiated", texts.of("portal.list.show.negotiated"), head -> head.phase() instanceof Phase.Negotiated)),
                head -> texts.in(head.title()) + " " + texts.in(head.organizerName()) + " " + head.caseNumber(), coded, LENGTH);
    }

    private static @Nullable Instant due(NegotiationHead head) {
        return head.phase() instanceof Phase.UnderNegotiation(int _, Party _, Instant due) ? due : null;
    }
}

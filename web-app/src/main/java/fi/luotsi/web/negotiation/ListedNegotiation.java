package fi.luotsi.web.negotiation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * A row of the list.
 *
 * @param standing {@code kierros 1, vuorossa: järjestäjä}
 * @param due by when the party in turn is to send; null when nothing is due
 * @param yours whether it waits for the reader's side
 */
record ListedNegotiation(String href, String title, String provider, String caseNumber, String phase, String standing, @Nullable String due,
        @Nullable String daysLeft, boolean yours) {

    static ListedNegotiation of(NegotiationHead head, @Nullable Party reader, Texts texts, Instant now) {
        var href = TablePages.BASE + "/" + head.id();
        var title = texts.in(head.title());
        var provider = texts.in(head.providerName());
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) -> new ListedNegotiation(href, title, provider, head.caseNumber(),
                    texts.of("negotiation.phase.UNDER_NEGOTIATION"), texts.of("negotiation.standing." + inTurn, String.valueOf(round)),
                    texts.formats().dateTime(due), TableView.daysLeft(texts, due, now), inTurn == reader);
            case Phase.Negotiated(var round, var at, _) -> new ListedNegotiation(href, title, provider, head.caseNumber(),
                    texts.of("negotiation.phase.NEGOTIATED"), texts.of("negotiation.standing.result", String.valueOf(round), texts.formats().dateTime(at)),
                    null, null, false);
        };
    }
}

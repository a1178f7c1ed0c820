package fi.luotsi.portal;

import java.time.Instant;

import fi.luotsi.negotiation.NegotiationHead;
import fi.luotsi.negotiation.Party;
import fi.luotsi.negotiation.Phase;
import fi.luotsi.ui.table.TableView;
import fi.luotsi.ui.table.Texts;

/**
 * One negotiation in the list of the provider.
 *
 * @param stand which round waits for whom until when, or what came of it
 * @param late whether the own due date has passed: shown, never enforced
 */
record NegotiationLine(String title, String href, String organizer, String caseNumber, String stand, boolean late) {

    static NegotiationLine of(NegotiationHead head, Texts texts, Instant now) {
        boolean late = head.phase() instanceof Phase.UnderNegotiation(_, var inTurn, var due) && inTurn == Party.PROVIDER && due.isBefore(now);
        return new NegotiationLine(texts.in(head.title()), TablePage.path(head.id()), texts.in(head.organizerName()), head.caseNumber(),
                stand(head, texts, now), late);
    }

    private static String stand(NegotiationHead head, Texts texts, Instant now) {
        return switch (head.phase()) {
            case Phase.UnderNegotiation(var round, var inTurn, var due) -> texts.of("portal.waiting." + inTurn,
                    String.valueOf(inTurn == Party.PROVIDER ? round - 1 : round), texts.formats().dateTime(due), TableView.daysLeft(texts, due, now));
            case Phase.Negotiated(_, var at, _) -> texts.of("portal.waiting.negotiated", texts.formats().dateTime(at));
        };
    }
}

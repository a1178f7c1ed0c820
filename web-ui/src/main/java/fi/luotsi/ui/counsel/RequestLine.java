package fi.luotsi.ui.counsel;

import org.jspecify.annotations.Nullable;

import fi.luotsi.negotiation.mandate.Request;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.table.Texts;

/**
 * A request to go beyond a mandate, as its asker and its principal read it.
 *
 * @param about the agreement, its case number and the other party
 * @param excess by how much the asked value lies beyond the limit
 * @param ruled who ruled when; null while it waits
 * @param own whether the reader asked it: then somebody else has to rule
 */
public record RequestLine(String id, String about, String subject, String limit, String asked, String excess, String decision, String reason,
        String askedBy, StatusTag tag, @Nullable String ruled, @Nullable String ruling, boolean open, boolean own) {

    static RequestLine of(Request request, Texts texts, boolean own) {
        var decision = request.decision();
        var ruling = request.ruling();
        return new RequestLine(request.id().toString(),
                texts.in(request.title()) + ", " + request.caseNumber() + " · " + texts.in(request.counterpart()), subject(request, texts),
                texts.of("counsel.limit." + request.bound(), texts.measure(request.limit())), texts.measure(request.asked()),
                texts.measure(request.asked().minus(request.limit()).absolute()),
                texts.of("counsel.decision", decision.body(), texts.formats().date(decision.day()), decision.section()), request.reason(),
                request.askedByName() + " · " + texts.formats().dateTime(request.askedAt()), tag(request, texts),
                ruling == null ? null : ruling.by() + " · " + texts.formats().dateTime(ruling.at()), ruling == null ? null : ruling.reason(),
                request.isOpen(), own);
    }

    private static String subject(Request request, Texts texts) {
        var item = request.item();
        var year = request.year();
        if (item == null) {
            return texts.of("counsel.total", String.valueOf(year));
        }
        return request.line() == null ? texts.in(item) : texts.of("table.frame.name." + request.line(), texts.in(item), String.valueOf(year));
    }

    private static StatusTag tag(Request request, Texts texts) {
        if (request.isOpen()) {
            return new StatusTag(StatusTag.Kind.OPEN, texts.of("counsel.request.open"));
        }
        return request.isGranted() ? new StatusTag(StatusTag.Kind.AGREED, texts.of("counsel.request.granted"))
                : new StatusTag(StatusTag.Kind.DISPUTED, texts.of("counsel.request.refused"));
    }
}

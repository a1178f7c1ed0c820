package fi.luotsi.ui.amending;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.amendment.AmendmentRequest;
import fi.luotsi.agreement.amendment.AmendmentRequest.Answer;
import fi.luotsi.agreement.amendment.AmendmentRequests;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.StatusTag;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.table.OpenedTable;
import fi.luotsi.ui.table.Texts;

/** What the provider has asked to be changed, on the agreement's page of either side. */
@Component
public class RequestedChanges {

    private final AmendmentRequests requests;

    RequestedChanges(AmendmentRequests requests) {
        this.requests = requests;
    }

    /**
     * One request.
     *
     * @param from the day it names, in a sentence; null where it names none
     * @param declined why no negotiation is opened; null unless it was declined
     * @param opened the negotiation that was opened; null unless one was
     * @param answerable whether the reader is to answer
     */
    public record Row(String id, StatusTag tag, String change, String reason, @Nullable String from, String asked, @Nullable String declined, @Nullable Link opened, boolean answerable) {}

    void addTo(Acting.Person acting, OpenedTable table, AgreementVersion version, Model model) {
        boolean provider = acting instanceof Acting.ProviderStaff && table.reader() != null;
        boolean answers = acting instanceof Acting.OrganizerStaff && table.reader() != null;
        model.addAttribute("requests", requests.of(acting, version).reversed().stream().map(request -> row(request, table, answers)).toList())
                .addAttribute("requestable", provider && requests.barred(acting, version).isEmpty());
    }

    /** What was asked and answered about this version, for its history. */
    public List<TimelineEntry> history(Acting.Person acting, AgreementVersion version, Texts texts) {
        var told = new ArrayList<TimelineEntry>();
        requests.of(acting, version).stream().filter(request -> request.version() == version.version()).forEach(request -> {
            told.add(new TimelineEntry(request.asked().at(), texts.formats().dateTime(request.asked().at()), request.asked().name(), texts.of("amending.request.happened"),
                    request.wanted().change(), null, TimelineEntry.Kind.MOVE));
            if (request.answer() instanceof Answer.Declined(var reason, var hand)) {
                told.add(new TimelineEntry(hand.at(), texts.formats().dateTime(hand.at()), hand.name(), texts.of("amending.request.happened.declined"), reason, null,
                        TimelineEntry.Kind.DISAGREEMENT));
            } else if (request.answer() instanceof Answer.Opened(_, var hand)) {
                told.add(new TimelineEntry(hand.at(), texts.formats().dateTime(hand.at()), hand.name(), texts.of("amending.request.happened.opened"), null, null,
                        TimelineEntry.Kind.AGREEMENT));
            }
        });
        return told;
    }

    private static Row row(AmendmentRequest request, OpenedTable table, boolean answers) {
        var texts = table.texts();
        var wanted = request.wanted();
        var opened = request.answer() instanceof Answer.Opened(var negotiation, _) ? new Link(texts.of("amending.under-way"), table.base() + "/" + negotiation) : null;
        var declined = request.answer() instanceof Answer.Declined(var reason, var hand)
                ? texts.of("amending.request.declined", hand.name(), texts.formats().dateTime(hand.at()), reason) : null;
        return new Row(request.id().toString(), tag(request, texts), wanted.change(), texts.of("amending.request.because", wanted.reason()),
                wanted.from() == null ? null : texts.of("amending.request.since", texts.formats().date(wanted.from())),
                request.asked().name() + " · " + texts.formats().dateTime(request.asked().at()), declined, opened, answers && request.isOpen());
    }

    private static StatusTag tag(AmendmentRequest request, Texts texts) {
        return switch (request.answer()) {
            case null -> new StatusTag(StatusTag.Kind.OPEN, texts.of("amending.request.state.open"));
            case Answer.Opened _ -> new StatusTag(StatusTag.Kind.AGREED, texts.of("amending.request.state.opened"));
            case Answer.Declined _ -> new StatusTag(StatusTag.Kind.DISPUTED, texts.of("amending.request.state.declined"));
        };
    }
}
